package io.testflow.engine.internal.fingerprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the annotations on a method make of it. Not thread-safe. */
final class MethodAnnotations {

    private static final Set<String> TESTS = Set.of(
            "Lorg/junit/jupiter/api/RepeatedTest;",
            "Lorg/junit/jupiter/api/Test;",
            "Lorg/junit/jupiter/api/TestFactory;",
            "Lorg/junit/jupiter/params/ParameterizedTest;",
            "Lorg/junit/Test;");

    private static final List<String> AROUND_TESTS = List.of("/Before", "/After");

    private final List<String> types = new ArrayList<>();

    void add(String type) {
        types.add(type);
    }

    /**
     * Whether somebody may run the method, or read its annotations, whom no code of the class calls. A test does not count:
     * its framework runs it apart from the others of its class.
     */
    boolean makeItMatterToOthers() {
        boolean onlyTest = types.stream().anyMatch(TESTS::contains)
                && types.stream()
                        .allMatch(type -> type.startsWith("Lorg/junit/")
                                && AROUND_TESTS.stream().noneMatch(type::contains));
        return !types.isEmpty() && !onlyTest;
    }
}
