package io.testflow.environment.internal.program;

import java.io.IOException;
import java.nio.file.Path;

/** Files that are programs. */
public final class ProgramFile {

    private ProgramFile() {}

    /**
     * Lets everybody of this machine run one.
     *
     * @throws IOException when the system does not allow that, or there is no file
     */
    public static void makeExecutable(Path file) throws IOException {
        if (!file.toFile().setExecutable(true, false)) {
            throw new IOException(file + " cannot be made executable");
        }
    }
}
