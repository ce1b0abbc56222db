package io.testflow.core.internal.resultfile;

import io.testflow.core.result.TestResult;
import java.util.List;

/**
 * All that one test JVM told.
 *
 * @param buildId the build that started the JVM, empty where unknown
 * @param processId the JVM's id in the operating system
 * @param complete whether every run of tests that the JVM began came to its end; {@code false} where the JVM died
 * @param results what every test did, in the order of their ends, those that never ended last
 * @param classes how long every class took, in the order of their ends
 */
public record ResultLog(
        String buildId, long processId, boolean complete, List<TestResult> results, List<ClassTime> classes) {

    /** Copies the lists. */
    public ResultLog {
        results = List.copyOf(results);
        classes = List.copyOf(classes);
    }

    /**
     * How long a test class took as a whole, from before its {@code @BeforeAll} to after its {@code @AfterAll}.
     *
     * @param className binary name
     * @param nanos wall time, nested classes included
     */
    public record ClassTime(String className, long nanos) {}
}
