package io.testflow.maven.session;

import io.testflow.engine.project.ImageLookup;
import io.testflow.environment.LocalImages;
import org.apache.maven.execution.MavenSession;

/** The look-up of images of a session: an engine that is silent is waited for once. */
public final class SessionImages {

    private SessionImages() {}

    /** That of a session, for all of its modules. */
    public static ImageLookup of(MavenSession session) {
        LocalImages images = (LocalImages) SessionMemory.of(session).get(LocalImages.class, LocalImages::ofThisMachine);
        return images::identities;
    }
}
