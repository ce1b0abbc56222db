package io.testflow.maven.surefire;

/** Knows whether the user has told Surefire or Failsafe not to run any test. */
public final class SkippedTests {

    private SkippedTests() {}

    /** Whether this execution runs no test at all, whatever a plan says. */
    public static boolean in(TestExecution execution) {
        return execution.isOn("skip", "maven.test.skip")
                || execution.isOn("skipExec", "maven.test.skip.exec")
                || execution.isOn("skipTests", "skipTests")
                || (execution.plugin() == TestPlugin.FAILSAFE && execution.isOn("skipITs", "skipITs"));
    }
}
