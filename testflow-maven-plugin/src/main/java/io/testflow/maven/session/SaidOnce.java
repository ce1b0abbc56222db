package io.testflow.maven.session;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;

/** Keeps a session from saying the same thing for each of a hundred modules. */
public final class SaidOnce {

    private SaidOnce() {}

    /** Whether this message is new in this session. */
    @SuppressWarnings("unchecked")
    public static boolean isNew(MavenSession session, String message) {
        Set<String> said =
                (Set<String>) SessionMemory.of(session).get("io.testflow.said", ConcurrentHashMap::newKeySet);
        return said.add(message);
    }
}
