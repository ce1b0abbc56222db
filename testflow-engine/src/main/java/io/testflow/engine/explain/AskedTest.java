package io.testflow.engine.explain;

import io.testflow.core.error.NearestNames;
import io.testflow.core.error.UsageException;
import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.TestId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A test that a user asks about. A class stands for its nested classes too.
 *
 * @param className as it was typed, with or without its package; nested classes with {@code $} or {@code .}
 * @param methodName the method, or {@code null} for the class as a whole
 */
public record AskedTest(String className, @Nullable String methodName) {

    private static final int MOST_NAMES = 3;

    /**
     * Reads {@code OrderTest}, {@code com.acme.OrderTest} or {@code OrderTest#total}.
     *
     * @throws UsageException when there is no class or no method where the text promises one
     */
    public static AskedTest parse(String text) {
        String[] parts = text.trim().split("#", -1);
        if (parts.length > 2 || parts[0].isBlank() || parts[parts.length - 1].isBlank()) {
            throw new UsageException("testflow.test=" + text + " names no test. " + howToName());
        }
        return new AskedTest(parts[0].trim(), parts.length == 1 ? null : parts[1].trim());
    }

    /** What a plan says of the test; a method of a class that is decided about as a whole has the class's decision. */
    public List<Decision> in(Plan plan) {
        List<Decision> ofClass = plan.decisions().stream()
                .filter(decision -> isClass(decision.test()))
                .toList();
        if (methodName == null) {
            return ofClass;
        }
        List<Decision> ofMethod = ofClass.stream()
                .filter(decision -> methodName.equals(decision.test().methodName()))
                .toList();
        if (!ofMethod.isEmpty()) {
            return ofMethod;
        }
        Set<String> split = classesWithMethods(plan);
        return ofClass.stream()
                .filter(decision -> !split.contains(decision.test().className()))
                .toList();
    }

    /** Whether a plan knows the test. One that knows no test at all, since it could not be made, contradicts nobody. */
    public boolean isKnownTo(Plan plan) {
        return (plan.mode() == PlanMode.ALL && plan.decisions().isEmpty()) || !in(plan).isEmpty();
    }

    /** The names by which somebody could have meant a test of a plan. */
    public Set<String> namesIn(Plan plan) {
        boolean full = className.contains(".");
        Set<String> split = classesWithMethods(plan);
        Set<String> names = new TreeSet<>();
        for (Decision decision : plan.decisions()) {
            TestId test = decision.test();
            String name = dotted(full ? test.className() : test.simpleClassName());
            if (methodName == null) {
                names.add(name);
            } else if (test.methodName() != null) {
                names.add(name + "#" + test.methodName());
            } else if (!split.contains(test.className())) {
                names.add(name + "#" + methodName);
            }
        }
        return names;
    }

    /** The mistake of asking for a test that no plan knows. */
    public UsageException unknown(Collection<String> names) {
        List<String> near = NearestNames.of(dotted(toString()), names, MOST_NAMES);
        return new UsageException("testflow.test=" + this + ": no module of this build has such a test. "
                + (near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "? ")
                + howToName());
    }

    private static Set<String> classesWithMethods(Plan plan) {
        return plan.methods().stream()
                .map(decision -> decision.test().className())
                .collect(Collectors.toSet());
    }

    private boolean isClass(TestId test) {
        String asked = dotted(className);
        String name = test.className();
        while (true) {
            String known = dotted(name);
            if (known.equals(asked) || known.endsWith("." + asked)) {
                return true;
            }
            int end = name.lastIndexOf('$');
            if (end < 0) {
                return false;
            }
            name = name.substring(0, end);
        }
    }

    private static String dotted(String name) {
        return name.replace('$', '.');
    }

    private static String howToName() {
        return "Name a class, with or without its package, and after # a method if you like: -Dtestflow.test=OrderTest#total";
    }

    @Override
    public String toString() {
        return methodName == null ? className : className + "#" + methodName;
    }
}
