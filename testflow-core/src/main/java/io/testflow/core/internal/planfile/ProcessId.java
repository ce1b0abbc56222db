package io.testflow.core.internal.planfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The number that the operating system has given to this JVM. */
public final class ProcessId {

    /** On Linux, a link that is named by the number of whoever reads it. */
    private static final Path SELF = Path.of("/proc/self");

    private ProcessId() {}

    /** The number; asked of the JDK only where the operating system does not tell, since the JDK makes pools of threads for it. */
    public static long own() {
        try {
            return Long.parseLong(Files.readSymbolicLink(SELF).toString());
        } catch (IOException | UnsupportedOperationException | NumberFormatException e) {
            return ProcessHandle.current().pid();
        }
    }
}
