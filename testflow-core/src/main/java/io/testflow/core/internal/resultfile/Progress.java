package io.testflow.core.internal.resultfile;

/**
 * How far the tests of an execution have come, over all its test JVMs.
 *
 * @param plannedTests number of methods that the test JVMs have announced so far
 * @param doneTests number of those that have ended or were skipped
 * @param failedTests number of tests and containers that have failed, every invocation counted
 * @param plannedClasses number of classes that the test JVMs have announced so far, nested ones included
 * @param doneClasses number of those that have ended
 * @param currentClass binary name of the class that was started last, empty before the first
 */
public record Progress(
        long plannedTests,
        long doneTests,
        long failedTests,
        long plannedClasses,
        long doneClasses,
        String currentClass) {

    /** Before anything has happened. */
    public static final Progress NONE = new Progress(0, 0, 0, 0, 0, "");
}
