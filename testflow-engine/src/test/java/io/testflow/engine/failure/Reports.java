package io.testflow.engine.failure;

import io.testflow.core.failure.Attempts;
import io.testflow.core.failure.CategoryMatch;
import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.Diagnosis;
import io.testflow.core.failure.Evidence;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.FailureKind;
import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.Finding;
import io.testflow.core.failure.Ownership;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.failure.Suspect;
import io.testflow.core.failure.Verdict;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reports to write. */
public final class Reports {

    private Reports() {}

    /** A report of these findings, with one failed test for each test in them. */
    public static FailureReport of(Finding... findings) {
        return of(List.of(findings));
    }

    /** The same. */
    public static FailureReport of(List<Finding> findings) {
        int failed = findings.stream()
                .filter(finding -> !finding.cluster().isFlaky())
                .mapToInt(finding -> finding.cluster().tests().size())
                .sum();
        int flaky = findings.stream()
                        .mapToInt(finding -> finding.cluster().tests().size())
                        .sum()
                - failed;
        return new FailureReport("shop", "main (merge base 3f2a1c8)", 120, failed, flaky, 3, findings, List.of());
    }

    /** A finding of one test that failed for a title. */
    public static Finding finding(String title, Verdict.Kind kind) {
        return finding(title, kind, List.of(test("com.acme.cart.CartTest", "total", title)));
    }

    /** A finding of these tests. */
    public static Finding finding(String title, Verdict.Kind kind, List<FailedTest> tests) {
        return finding(title, kind, tests, List.of(), new Ownership.Unowned("no line of CODEOWNERS fits"));
    }

    /** A finding of these tests, suspects and owner. */
    public static Finding finding(
            String title, Verdict.Kind kind, List<FailedTest> tests, List<Suspect> suspects, Ownership owner) {
        CategoryMatch match = category("assertion", title);
        Cluster cluster = new Cluster("c0ffee", title, new Diagnosis(List.of(match)), tests, tests.get(0));
        return new Finding(cluster, new Verdict(kind, List.of("evidence of the verdict")), suspects, owner);
    }

    /** A category by a rule that saw a message. */
    public static CategoryMatch category(String category, String message) {
        List<Evidence> evidence = List.of(new Evidence(Evidence.Where.MESSAGE, message));
        return new CategoryMatch(
                category, category + "-rule", evidence, "Compare what is expected with what is there.");
    }

    /** A failed test with a short stack. */
    public static FailedTest test(String className, String method, String message) {
        return test(className, method, thrown(className, method, message, 3), "");
    }

    /** A failed test. */
    public static FailedTest test(String className, String method, @Nullable Failure thrown, String output) {
        String file = "src/test/java/" + className.replace('.', '/') + ".java";
        return new FailedTest(
                "",
                "shop, surefire default-test",
                TestId.ofMethod(className, method),
                method + "()",
                FailureKind.FAILURE,
                thrown,
                output,
                Attempts.ONE,
                new SourceLine(file, 42));
    }

    /** A throwable of JUnit with so many frames of libraries below the test. */
    public static Failure thrown(String className, String method, String message, int frames) {
        List<String> all = new ArrayList<>(List.of(
                "org.junit.jupiter.api.AssertionUtils.fail(AssertionUtils.java:39)",
                "com.acme.cart.Cart.total(Cart.java:57)",
                className + "." + method + "(" + className.substring(className.lastIndexOf('.') + 1) + ".java:42)"));
        IntStream.range(0, frames)
                .forEach(i -> all.add("org.junit.platform.engine.Node" + i + ".execute(Node.java:" + i + ")"));
        return new Failure("org.opentest4j.AssertionFailedError", message, all, null);
    }
}
