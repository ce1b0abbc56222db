package io.testflow.engine.project;

import java.io.IOException;
import java.util.List;

/** Says what the Docker engine of this machine has under a name. Called by one thread at a time. */
@FunctionalInterface
public interface ImageLookup {

    /** Looks nowhere. */
    ImageLookup NONE = name -> {
        throw new IOException("no Docker engine is asked here");
    };

    /**
     * What tells an image from others: its number, and its digests in registries.
     *
     * @param name {@code postgres:18}
     * @throws IOException where nobody can tell; the message says why, behind a colon
     */
    List<String> identities(String name) throws IOException;
}
