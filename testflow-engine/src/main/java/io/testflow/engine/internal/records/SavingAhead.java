package io.testflow.engine.internal.records;

import io.testflow.core.configuration.Settings;
import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.engine.internal.bytecode.ClassIndex;
import io.testflow.engine.internal.evidence.CompiledCode;
import io.testflow.engine.internal.git.ChangesAnswer;
import io.testflow.engine.internal.git.GitChanges;
import io.testflow.engine.internal.planning.ProjectCode;
import io.testflow.engine.internal.thread.DaemonThreads;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.TestRunSetup;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Does while tests run, in JVMs of their own, what saving would do after them: asks git what is checked out, and reads the
 * classes of modules into the cache of their fingerprints. Classes are compared with the cache when they are saved, so that
 * nothing but time depends on how far this came. Thread-safe.
 */
public final class SavingAhead implements AutoCloseable {

    private static final long CLOSING_SECONDS = 10;

    private final Project project;
    private final ProjectCode code;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(new DaemonThreads("testflow-saving"));
    private final CompletableFuture<Optional<ProjectChanges>> uncommitted;
    private volatile boolean isOver;

    /** Begins to ask git. */
    public SavingAhead(Project project, ProjectCode code) {
        this.project = project;
        this.code = code;
        this.uncommitted = CompletableFuture.supplyAsync(this::askGit, thread);
    }

    private Optional<ProjectChanges> askGit() {
        return GitChanges.since(project.directory(), "HEAD") instanceof ChangesAnswer.Known known
                ? Optional.of(known.changes())
                : Optional.empty();
    }

    /** What was checked out when tests were first planned, and not committed; waits for git. Empty where git cannot tell. */
    public Optional<ProjectChanges> uncommitted() {
        return uncommitted.join();
    }

    /** Reads the classes of a module whose tests are about to run, until {@link #stop}. */
    public void read(ProjectModule module, TestRunSetup setup, Supplier<Settings> settings) {
        if (isOver) {
            return;
        }
        thread.execute(() -> {
            try (ModuleThings things =
                    ModuleThings.of(project, module, setup, settings.get().volatileKeys())) {
                read(module, things.code());
            } catch (IOException | RuntimeException e) {
                // Whoever saves meets it again, and knows whom to tell.
            }
        });
    }

    private void read(ProjectModule module, CompiledCode classes) throws IOException {
        for (ClassIndex index : code.output(module)) {
            for (ClassSummary type : index.summaries()) {
                if (isOver) {
                    return;
                }
                classes.has(type.name());
            }
        }
    }

    /** Reads no further class: whoever saves reads what is missing. */
    public void stop() {
        isOver = true;
        thread.shutdown();
    }

    @Override
    public void close() {
        stop();
        uncommitted().ifPresent(ProjectChanges::close);
        try {
            // What it has open is in the way of whoever wants to delete it.
            thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
