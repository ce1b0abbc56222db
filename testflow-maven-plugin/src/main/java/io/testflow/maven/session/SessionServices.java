package io.testflow.maven.session;

import io.testflow.environment.BuildServices;
import org.apache.maven.execution.MavenSession;

/** The services that the test JVMs of a session share. */
public final class SessionServices {

    private static final String KEY = "io.testflow.services";

    private SessionServices() {}

    /** The system property by which a test JVM finds them; from now on they end with the session, or else with Maven. */
    public static String property(MavenSession session) {
        BuildServices services = BuildServices.ofThisProcess();
        SessionMemory.of(session).get(KEY, services::untilExit);
        return services.property();
    }

    /** Ends those that were started. */
    public static void end(MavenSession session) throws Exception {
        if (SessionMemory.of(session).get(KEY).orElse(null) instanceof AutoCloseable services) {
            services.close();
        }
    }
}
