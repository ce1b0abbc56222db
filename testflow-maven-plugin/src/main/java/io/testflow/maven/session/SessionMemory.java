package io.testflow.maven.session;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/**
 * Things that live as long as one Maven session, for all of its modules and threads.
 *
 * <p>Keys are classes for what only code of one class loader shares, and texts for types of the JDK that participant and
 * goals share across class loaders.
 */
public final class SessionMemory {

    private final SessionData data;

    private SessionMemory(SessionData data) {
        this.data = data;
    }

    /** The memory of a session. */
    public static SessionMemory of(MavenSession session) {
        return new SessionMemory(session.getRepositorySession().getData());
    }

    /** What is kept under a key. */
    public Optional<Object> get(Object key) {
        return Optional.ofNullable(data.get(key));
    }

    /** What is kept under a key; the first to ask decides what that is. */
    public Object get(Object key, Supplier<Object> first) {
        Object known = data.get(key);
        if (known != null) {
            return known;
        }
        Object candidate = first.get();
        return data.set(key, null, candidate) ? candidate : get(key, first);
    }
}
