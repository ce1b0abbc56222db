package io.testflow.maven.wiring;

import io.testflow.engine.project.Checkout;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.execution.MavenSession;

/** The paths of this machine that a build's configuration can name, and what stands for them elsewhere. */
public final class Places {

    private Places() {}

    /** The places of a session, the longest paths first where one can hold another. */
    public static Map<String, String> of(MavenSession session) {
        Map<String, String> places = new LinkedHashMap<>();
        String repository = session.getLocalRepository().getBasedir();
        places.put(repository, "{repository}");
        places.put(
                Checkout.rootOf(session.getTopLevelProject().getBasedir().toPath())
                        .toString(),
                "{root}");
        places.put(System.getProperty("user.home", "{home}"), "{home}");
        return places;
    }
}
