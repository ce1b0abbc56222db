package io.testflow.benchmarks.maven;

import java.io.IOException;

/** A run of Maven that had to succeed failed; the message names its log. */
public final class MavenException extends IOException {

    private static final long serialVersionUID = 1L;

    /** With a message that names the log. */
    public MavenException(String message) {
        super(message);
    }
}
