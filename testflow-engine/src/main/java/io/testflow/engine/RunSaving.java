package io.testflow.engine;

import io.testflow.core.configuration.Settings;
import io.testflow.core.error.UsageException;
import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.failure.outcome.RunFailures;
import io.testflow.engine.internal.ignored.IgnoredDirectory;
import io.testflow.engine.internal.planning.ProjectCode;
import io.testflow.engine.internal.records.ProjectJars;
import io.testflow.engine.internal.records.RecordKeeping;
import io.testflow.engine.internal.records.RecordedRun;
import io.testflow.engine.internal.records.RunUses;
import io.testflow.engine.internal.records.SavingAhead;
import io.testflow.engine.internal.report.RunOutcome;
import io.testflow.engine.internal.report.RunOutcomes;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.TestRun;
import io.testflow.engine.project.TestRunSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Saves what the test runs of one build record, each once it has ended. Thread-safe. */
final class RunSaving implements AutoCloseable {

    private final Project project;
    private final ProjectCode code;
    private final BuildStore store;
    private final Map<Path, RecordedRun> runs = new ConcurrentHashMap<>();
    private final Queue<RunUses> uses = new ConcurrentLinkedQueue<>();
    private final Queue<String> notes = new ConcurrentLinkedQueue<>();
    private final RunOutcomes outcomes = new RunOutcomes();
    private @Nullable SavingAhead ahead;

    RunSaving(Project project, ProjectCode code, BuildStore store) {
        this.project = project;
        this.code = code;
        this.store = store;
    }

    /** Expects that a run records, which is about to begin. */
    void expect(RecordedRun run) {
        Path directory = run.setup().directory();
        try {
            ahead().begin(directory);
            outcomes.begin(directory);
            runs.put(directory, run);
            ProjectJars.write(project, run.module(), run.setup());
        } catch (IOException | UncheckedIOException e) {
            notes.add("what the tests of " + run.module().id() + " use is not recorded: " + e.getMessage());
        }
    }

    /** Reads while the tests of a module run what saving will need of it. */
    void readAhead(ProjectModule module, TestRunSetup setup, Settings settings) {
        ahead().read(module, setup, settings);
    }

    /** Begins to save what a run has recorded that has ended well, while the build goes on; {@link #finish} waits for it. */
    void saveEnded(Instant start, TestRun run) {
        if (runs.containsKey(run.directory())) {
            ahead().save(run.directory(), () -> save(start, run));
        }
    }

    /** Saves what all runs have recorded, and says what went wrong. */
    List<String> finish(Instant start, List<TestRun> testRuns) {
        if (!runs.isEmpty()) {
            // Executions that share their reports are told apart where all are read at once.
            outcomes.of(start, testRuns);
            testRuns.forEach(run -> saveEnded(start, run));
        }
        SavingAhead begun = begun();
        if (begun != null) {
            begun.finish();
        }
        return List.copyOf(notes);
    }

    /** What the runs were to do and did, read once they have ended. */
    List<RunOutcome> outcomes(Instant start, List<TestRun> testRuns) {
        return outcomes.of(start, testRuns);
    }

    /** What tests used in runs that were saved and in which some failed. */
    List<RunUses> uses() {
        return List.copyOf(uses);
    }

    private void save(Instant start, TestRun ended) {
        RecordedRun run = runs.remove(ended.directory());
        if (run == null) {
            return;
        }
        try {
            RecordKeeping keeping = new RecordKeeping(project, store.settings(), store.get(), ahead().uncommitted());
            for (RunOutcome outcome : outcomes.of(start, List.of(ended))) {
                notes.addAll(save(keeping, run, outcome));
            }
        } catch (IOException | UsageException e) {
            notes.add("what the tests used could not be saved: " + e.getMessage());
        }
    }

    private List<String> save(RecordKeeping keeping, RecordedRun run, RunOutcome outcome) {
        try {
            Set<TestId> failed = RunFailures.failedTests(outcome);
            if (!failed.isEmpty()) {
                uses.add(keeping.uses(run, outcome, failed));
            }
            return keeping.save(run, outcome);
        } catch (IOException | UncheckedIOException | UsageException e) {
            return List.of("what the tests of " + run.module().id() + " used could not be saved: " + e.getMessage());
        }
    }

    private synchronized SavingAhead ahead() {
        if (ahead == null) {
            createOwnDirectory();
            ahead = new SavingAhead(project, code);
        }
        return ahead;
    }

    private synchronized @Nullable SavingAhead begun() {
        return ahead;
    }

    /** Before tests run, so that it is not there all of a sudden for one that lists the directory around it. */
    private void createOwnDirectory() {
        try {
            IgnoredDirectory.create(project.directory().resolve(IgnoredDirectory.OWN));
        } catch (IOException e) {
            // Whoever wants to keep something there says so; caches cost no more than time.
        }
    }

    @Override
    public void close() {
        SavingAhead begun = begun();
        if (begun != null) {
            begun.close();
        }
    }
}
