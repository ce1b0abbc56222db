package io.testflow.launcher;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.internal.resultfile.ResultWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes down what every test does, as it happens; found by JUnit through the service loader.
 *
 * <p>What goes wrong here ends the recording, is told to the user once, and never reaches the tests. Thread-safe.
 */
public final class ResultListener implements TestExecutionListener {

    private final Optional<TestRun> run;
    private final AtomicLong numbers = new AtomicLong();
    private @Nullable Path file;
    private volatile @Nullable RunRecorder recorder;

    /** Creates the listener for the run that the system properties of this JVM name. */
    public ResultListener() {
        this.run = TestRun.current();
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (run.isPresent() && OuterRun.begin(this)) {
            guarded(() -> recorder = open(run.get(), plan));
            record(RunRecorder::begin);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        record(RunRecorder::close);
        recorder = null;
        OuterRun.end(this);
    }

    @Override
    public void executionStarted(TestIdentifier node) {
        record(r -> r.started(node));
    }

    @Override
    public void executionSkipped(TestIdentifier node, String reason) {
        record(r -> r.skipped(node, reason));
    }

    @Override
    public void executionFinished(TestIdentifier node, TestExecutionResult result) {
        record(r -> r.finished(node, result));
    }

    @Override
    public void reportingEntryPublished(TestIdentifier node, ReportEntry entry) {
        record(r -> r.published(node, entry));
    }

    private RunRecorder open(TestRun current, TestPlan plan) throws IOException {
        RunDirectory directory = current.directory();
        Path results = file;
        if (results == null) {
            results = directory.newResults();
            file = results;
        }
        return new RunRecorder(plan, ResultWriter.open(results, current.buildId()), numbers);
    }

    private void record(Recording recording) {
        RunRecorder current = recorder;
        if (current != null) {
            guarded(() -> recording.on(current));
        }
    }

    private void guarded(Step step) {
        try {
            step.run();
        } catch (IOException | RuntimeException | LinkageError e) {
            recorder = null;
            run.ifPresent(r -> r.note("Results are incomplete, since recording them failed: " + e));
        }
    }

    private interface Recording {
        void on(RunRecorder recorder) throws IOException;
    }

    private interface Step {
        void run() throws IOException;
    }
}
