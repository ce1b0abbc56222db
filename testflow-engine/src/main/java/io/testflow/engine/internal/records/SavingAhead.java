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
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Does while the build goes on what saving would do at its end. While tests run, in JVMs of their own, it asks git what is
 * checked out, and reads the classes of modules into the cache of their fingerprints; these are compared with the cache when
 * they are saved, so that nothing but time depends on how far this came. Once the tests have ended it saves. Thread-safe.
 */
public final class SavingAhead implements AutoCloseable {

    private static final long CLOSING_SECONDS = 10;

    private final Project project;
    private final ProjectCode code;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(new DaemonThreads("testflow-saving"));
    private final CompletableFuture<Optional<ProjectChanges>> uncommitted;
    /** What is or was saved of the last run in each directory, once that has ended. */
    private final Map<Path, CompletableFuture<Void>> saved = new ConcurrentHashMap<>();

    private final Queue<CompletableFuture<Void>> all = new ConcurrentLinkedQueue<>();

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

    /** Reads the classes of a module whose tests are about to run, until these have ended. */
    public void read(ProjectModule module, TestRunSetup setup, Settings settings) {
        if (isOver) {
            return;
        }
        BooleanSupplier isNeeded = () -> !isOver && !saved.containsKey(setup.directory());
        thread.execute(() -> {
            try (ModuleThings things = ModuleThings.of(project, module, setup, settings)) {
                read(module, things.code(), isNeeded);
            } catch (IOException | RuntimeException e) {
                // Whoever saves meets it again, and knows whom to tell.
            }
        });
    }

    private void read(ProjectModule module, CompiledCode classes, BooleanSupplier isNeeded) throws IOException {
        for (ClassIndex index : code.output(module)) {
            for (ClassSummary type : index.summaries()) {
                if (!isNeeded.getAsBoolean()) {
                    return;
                }
                classes.has(type.name());
            }
        }
    }

    /** Saves a run that has ended, after those before it; only the first call for it does. */
    public void save(Path directory, Runnable saving) {
        saved.computeIfAbsent(directory, run -> {
            CompletableFuture<Void> end = CompletableFuture.runAsync(saving, thread);
            all.add(end);
            return end;
        });
    }

    /** A run is about to begin: what was saved of one in the same directory no longer stands in its way. */
    public void begin(Path directory) {
        CompletableFuture<Void> earlier = saved.get(directory);
        if (earlier != null) {
            earlier.handle((nothing, fault) -> fault).join();
            saved.remove(directory);
        }
    }

    /** Reads no further class: whoever saves reads what is missing. */
    public void stop() {
        isOver = true;
    }

    /**
     * Waits until all runs are saved that {@link #save} was called for, and does nothing more.
     *
     * @throws java.util.concurrent.CompletionException with the fault of one that could not be; the others are saved
     */
    public void finish() {
        stop();
        thread.shutdown();
        CompletableFuture.allOf(all.toArray(new CompletableFuture<?>[0])).join();
    }

    @Override
    public void close() {
        stop();
        thread.shutdown();
        uncommitted().ifPresent(ProjectChanges::close);
        try {
            // What it has open is in the way of whoever wants to delete it.
            thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
