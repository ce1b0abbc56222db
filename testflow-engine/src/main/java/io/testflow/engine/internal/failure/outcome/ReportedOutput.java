package io.testflow.engine.internal.failure.outcome;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.Outcomes;
import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.failure.junitxml.ReportFiles;
import io.testflow.engine.internal.report.RunOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What failed tests printed: Surefire catches it, and it stands in its reports alone. For one thread.
 *
 * @param reports the folder of the reports
 * @param classes what is known of classes that were asked for
 */
record ReportedOutput(Path reports, Map<String, List<FailedTest>> classes) {

    static ReportedOutput of(RunOutcome run) {
        return new ReportedOutput(run.run().reports(), new HashMap<>());
    }

    /** What a test printed, without secrets; empty where nobody tells. */
    String of(TestId test, String displayName) {
        List<FailedTest> methods = classes.computeIfAbsent(test.className(), this::read).stream()
                .filter(reported -> reported.test().equals(test))
                .toList();
        return methods.stream()
                .filter(reported -> methods.size() == 1 || isNamed(reported, displayName))
                .map(FailedTest::output)
                .findFirst()
                .orElse("");
    }

    /** Surefire gives an invocation its number, JUnit more: {@code adds(int)[2]} for {@code [2] 7}. */
    private static boolean isNamed(FailedTest reported, String displayName) {
        int end = displayName.indexOf(']');
        String number = displayName.startsWith("[") && end > 0 ? displayName.substring(0, end + 1) : displayName;
        return reported.displayName().contains(number);
    }

    private List<FailedTest> read(String className) {
        Path file = reports.resolve("TEST-" + className + ".xml");
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        Outcomes read = ReportFiles.read(List.of(file));
        return read.failed();
    }
}
