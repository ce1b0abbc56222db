package io.testflow.core.internal.selection;

import io.testflow.core.internal.classgraph.ClassSummary;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows which annotations make a method a test, a class a suite, or a test always run.
 *
 * <p>An annotation of an unknown library on a method is taken for a test annotation: the class is then one that may be
 * planned as a whole, which is right whatever the library does.
 */
final class TestAnnotations {

    /** The annotation by which a test asks to run always. */
    static final String ALWAYS_RUN = "io.testflow.junit.AlwaysRun";

    private static final Set<String> METHODS = Set.of(
            "org.junit.jupiter.api.Test",
            "org.junit.jupiter.api.RepeatedTest",
            "org.junit.jupiter.api.TestFactory",
            "org.junit.jupiter.api.TestTemplate",
            "org.junit.jupiter.params.ParameterizedTest",
            "org.junit.Test",
            "org.testng.annotations.Test");

    private static final List<String> FRAMEWORKS = List.of(
            "org.junit.",
            "junit.",
            "org.testng.",
            "spock.",
            "io.kotest.",
            "net.jqwik.",
            "io.cucumber.",
            "com.tngtech.archunit.junit.");

    /** Libraries whose annotations on methods never make a test. */
    private static final List<String> OTHERS = List.of(
            "java.",
            "javax.",
            "jakarta.",
            "kotlin.",
            "groovy.",
            "lombok.",
            "org.junit.",
            "org.testng.",
            "org.springframework.",
            "org.mockito.",
            "org.jspecify.",
            "org.jetbrains.",
            "org.checkerframework.",
            "org.openjdk.jmh.",
            "com.fasterxml.",
            "com.google.",
            "io.testflow.");

    private final KnownClasses project;
    /** Few annotations are asked for with each of many thousand methods. */
    private final Map<String, Boolean> makesTest = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> withMeta = new ConcurrentHashMap<>();

    /** Looks annotations of the project up in these classes, by name. */
    TestAnnotations(KnownClasses project) {
        this.project = project;
    }

    /** Whether one of these annotations, or an annotation on it, makes a method a test. */
    boolean makeTest(List<String> annotations) {
        for (String annotation : annotations) {
            Boolean known = makesTest.get(annotation);
            if (known == null) {
                known = withMeta(annotation).stream().anyMatch(this::isTest);
                makesTest.put(annotation, known);
            }
            if (known) {
                return true;
            }
        }
        return false;
    }

    /** Whether an annotation that makes a test is among these classes. */
    boolean nameTest(Collection<String> references) {
        return !Collections.disjoint(references, METHODS);
    }

    /** Whether one of these annotations, or an annotation on it, is the one given. */
    boolean include(List<String> annotations, String wanted) {
        for (String annotation : annotations) {
            if (withMeta(annotation).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these annotations comes from a test framework. */
    boolean nameFramework(List<String> annotations) {
        return annotations.stream()
                .flatMap(annotation -> withMeta(annotation).stream())
                .anyMatch(annotation -> startsWithAny(annotation, FRAMEWORKS));
    }

    private boolean isTest(String annotation) {
        return METHODS.contains(annotation) || (!project.has(annotation) && !startsWithAny(annotation, OTHERS));
    }

    private Set<String> withMeta(String annotation) {
        Set<String> known = withMeta.get(annotation);
        if (known == null) {
            known = new HashSet<>();
            collect(annotation, known);
            withMeta.put(annotation, known);
        }
        return known;
    }

    private void collect(String annotation, Set<String> found) {
        if (found.add(annotation)) {
            ClassSummary summary = project.get(annotation);
            if (summary != null) {
                summary.annotations().forEach(meta -> collect(meta, found));
            }
        }
    }

    private static boolean startsWithAny(String name, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
