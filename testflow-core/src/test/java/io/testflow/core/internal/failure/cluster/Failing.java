package io.testflow.core.internal.failure.cluster;

import io.testflow.core.failure.Attempts;
import io.testflow.core.failure.CategoryMatch;
import io.testflow.core.failure.DiagnosedTest;
import io.testflow.core.failure.Diagnosis;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.FailureKind;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A failed test that is told in a line: its name, what was thrown, its category. Immutable. */
record Failing(
        String testClass,
        String method,
        String name,
        FailureKind kind,
        @Nullable Failure thrown,
        Attempts attempts,
        String category) {

    private static final List<String> RUNNER = List.of(
            "java.base/jdk.internal.reflect.DirectMethodHandleAccessor.invoke(DirectMethodHandleAccessor.java:103)",
            "java.base/java.lang.reflect.Method.invoke(Method.java:580)",
            "org.junit.platform.commons.util.ReflectionUtils.invokeMethod(ReflectionUtils.java:766)",
            "org.apache.maven.surefire.booter.ForkedBooter.main(ForkedBooter.java:495)");

    /** A test by class and method, {@code CartTest.adds}, in {@code com.acme}. */
    static Failing test(String name) {
        int dot = name.indexOf('.');
        String method = name.substring(dot + 1);
        return new Failing(
                "com.acme." + name.substring(0, dot),
                method,
                method + "()",
                FailureKind.ERROR,
                null,
                Attempts.ONE,
                "unknown");
    }

    Failing named(String displayName) {
        return new Failing(testClass, method, displayName, kind, thrown, attempts, category);
    }

    /** Thrown with the frames that are given, top first, above that of the test and the runner's. */
    Failing threw(String type, String message, String... frames) {
        return threwAlone(type, message, true, frames);
    }

    /** As {@link #threw}, but never called by the test's method. */
    Failing threwOutside(String type, String message, String... frames) {
        return threwAlone(type, message, false, frames);
    }

    private Failing threwAlone(String type, String message, boolean inTest, String... frames) {
        List<String> stack = new ArrayList<>(List.of(frames));
        if (inTest) {
            stack.add(
                    testClass + "." + method + "(" + testClass.substring(testClass.lastIndexOf('.') + 1) + ".java:31)");
        }
        stack.addAll(RUNNER);
        return with(new Failure(type, message, stack, null));
    }

    /** Puts a throwable around what was thrown. */
    Failing wrappedIn(String type, String message, String... frames) {
        return with(new Failure(type, message, List.of(frames), thrown));
    }

    Failing with(@Nullable Failure failure) {
        return new Failing(testClass, method, name, kind, failure, attempts, category);
    }

    Failing of(String newCategory) {
        return new Failing(testClass, method, name, kind, thrown, attempts, newCategory);
    }

    Failing flaky() {
        return new Failing(testClass, method, name, kind, thrown, new Attempts(1, 1), category);
    }

    Failing unfinished() {
        return new Failing(testClass, method, name, FailureKind.UNFINISHED, thrown, attempts, category);
    }

    DiagnosedTest told() {
        return told("shop surefire");
    }

    DiagnosedTest told(String origin) {
        FailedTest test =
                new FailedTest("", origin, TestId.ofMethod(testClass, method), name, kind, thrown, "", attempts, null);
        return new DiagnosedTest(test, new Diagnosis(List.of(new CategoryMatch(category, "rule", List.of(), ""))));
    }
}
