package io.testflow.maven.explain;

import io.testflow.core.error.UsageException;
import io.testflow.engine.explain.AskedTest;
import io.testflow.engine.explain.ExplainedRun;
import io.testflow.maven.session.SessionMemory;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.execution.MavenSession;

/** Looks for the test that the user asks about in all modules: only the last of them can tell that there is none. */
public final class Search {

    private final AskedTest asked;
    private final AtomicInteger modulesLeft;
    private final AtomicBoolean found;
    private final Set<String> names;

    private Search(AskedTest asked, AtomicInteger modulesLeft, AtomicBoolean found, Set<String> names) {
        this.asked = asked;
        this.modulesLeft = modulesLeft;
        this.found = found;
        this.names = names;
    }

    /** The search of a session, which all modules and threads share, whatever class loader they have. */
    @SuppressWarnings("unchecked")
    public static Search of(MavenSession session, AskedTest asked) {
        SessionMemory memory = SessionMemory.of(session);
        String key = "io.testflow.search " + asked;
        return new Search(
                asked,
                (AtomicInteger) memory.get(
                        key + " left",
                        () -> new AtomicInteger(session.getProjects().size())),
                (AtomicBoolean) memory.get(key + " found", AtomicBoolean::new),
                (Set<String>) memory.get(key + " names", ConcurrentHashMap::newKeySet));
    }

    /**
     * Notes what a module has; each module is to be noted once, also one without tests.
     *
     * @throws UsageException when it was the last module, and none has the test
     */
    public void note(List<ExplainedRun> runs) {
        for (ExplainedRun run : runs) {
            if (asked.isKnownTo(run.plan())) {
                found.set(true);
            }
            names.addAll(asked.namesIn(run.plan()));
        }
        if (modulesLeft.decrementAndGet() == 0 && !found.get()) {
            throw asked.unknown(names);
        }
    }
}
