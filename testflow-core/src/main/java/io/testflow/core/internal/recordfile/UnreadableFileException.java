package io.testflow.core.internal.recordfile;

import java.nio.file.Path;

/** A file of TestFlow that is corrupt, foreign, or of another version: it is refused as a whole, named, and ignored. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param file the file that is refused
     * @param why what is wrong with it, in words that can follow a colon
     */
    public UnreadableFileException(Path file, String why) {
        super(file + ": " + why);
    }

    /** Creates the exception with what led to it. */
    public UnreadableFileException(Path file, String why, Throwable cause) {
        super(file + ": " + why, cause);
    }
}
