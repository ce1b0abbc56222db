package io.testflow.maven.session;

import java.util.UUID;
import org.apache.maven.execution.MavenSession;

/** A name for a build that no other build has. */
public final class BuildId {

    private static final String KEY = "io.testflow.build";

    private BuildId() {}

    /** The name of the build that this session is; the same whoever asks. */
    public static String of(MavenSession session) {
        return (String)
                SessionMemory.of(session).get(KEY, () -> UUID.randomUUID().toString());
    }
}
