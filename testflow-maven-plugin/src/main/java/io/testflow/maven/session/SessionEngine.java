package io.testflow.maven.session;

import io.testflow.engine.Engine;
import io.testflow.engine.SelectionRequest;
import io.testflow.engine.project.BuildFiles;
import io.testflow.engine.project.Project;
import io.testflow.maven.failure.SessionFailures;
import io.testflow.maven.project.MavenProjects;
import io.testflow.maven.wiring.TestRunsOfSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Opens one engine for a session and request, and closes it with the session. */
public final class SessionEngine {

    private static final String OPEN = "io.testflow.open";
    private static final String ENDED = "io.testflow.ended";
    private static final String SAVING = "io.testflow.saving";
    private static final String ANALYSING = "io.testflow.analysing";

    private SessionEngine() {}

    /** The engine for a request; opened by the first module that asks, whose failure to open it is everybody's. */
    @SuppressWarnings("unchecked")
    public static Engine of(MavenSession session, SelectionRequest request, BuildFiles buildFiles) {
        SessionMemory memory = SessionMemory.of(session);
        Map<SelectionRequest, Engine> engines =
                (Map<SelectionRequest, Engine>) memory.get(SessionEngine.class, ConcurrentHashMap::new);
        Queue<AutoCloseable> open = (Queue<AutoCloseable>) memory.get(OPEN, ConcurrentLinkedQueue::new);
        Queue<BiConsumer<MavenProject, MojoExecution>> ended =
                (Queue<BiConsumer<MavenProject, MojoExecution>>) memory.get(ENDED, ConcurrentLinkedQueue::new);
        Queue<Supplier<List<String>>> saving =
                (Queue<Supplier<List<String>>>) memory.get(SAVING, ConcurrentLinkedQueue::new);
        Queue<Supplier<List<String>>> analysing =
                (Queue<Supplier<List<String>>>) memory.get(ANALYSING, ConcurrentLinkedQueue::new);
        return engines.computeIfAbsent(request, asked -> {
            Project project = MavenProjects.of(session);
            Engine engine = Engine.open(project, asked, buildFiles, BuildId.of(session));
            open.add(engine);
            ended.add((module, goal) -> TestRunsOfSession.ended(session, module, goal)
                    .ifPresent(run -> engine.saveEnded(session.getStartTime().toInstant(), run)));
            saving.add(() -> engine.save(session.getStartTime().toInstant(), TestRunsOfSession.of(session)));
            analysing.add(() -> SessionFailures.analysed(session, engine));
            return engine;
        });
    }

    /** A goal has ended well: begins to save what tests have recorded in it, if it ran any, also by engines of another class loader. */
    @SuppressWarnings("unchecked")
    public static void ended(MavenSession session, MavenProject module, MojoExecution goal) {
        SessionMemory.of(session)
                .get(ENDED)
                .ifPresent(all -> ((Queue<BiConsumer<MavenProject, MojoExecution>>) all)
                        .forEach(ended -> ended.accept(module, goal)));
    }

    /**
     * Saves what the tests of a session have recorded, also by engines of another class loader.
     *
     * @return what went wrong, in sentences for the user
     */
    @SuppressWarnings("unchecked")
    public static List<String> saveAll(MavenSession session) {
        return SessionMemory.of(session).get(SAVING).stream()
                .flatMap(saving -> ((Queue<Supplier<List<String>>>) saving).stream())
                .flatMap(save -> save.get().stream())
                .toList();
    }

    /**
     * Analyses the failures of a session by the first engine that it opened, also one of another class loader.
     *
     * @return the lines for a log; none where nothing failed, or no engine was opened
     */
    @SuppressWarnings("unchecked")
    public static List<String> analyze(MavenSession session) {
        return SessionMemory.of(session).get(ANALYSING).stream()
                .flatMap(analysing -> ((Queue<Supplier<List<String>>>) analysing).stream())
                .findFirst()
                .map(Supplier::get)
                .orElse(List.of());
    }

    /**
     * Closes all engines of a session, also those of another class loader.
     *
     * @return what went wrong, first to last
     */
    @SuppressWarnings("unchecked")
    public static List<Exception> closeAll(MavenSession session) {
        List<Exception> faults = new ArrayList<>();
        SessionMemory.of(session).get(OPEN).ifPresent(open -> {
            Queue<AutoCloseable> engines = (Queue<AutoCloseable>) open;
            for (AutoCloseable engine = engines.poll(); engine != null; engine = engines.poll()) {
                try {
                    engine.close();
                } catch (Exception e) {
                    faults.add(e);
                }
            }
        });
        return faults;
    }
}
