package org.springframework.core.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files where Spring's resources do. */
public final class OpenedFile {

    private OpenedFile() {}

    /** Reads all of it. */
    public static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    /** Reads all of a resource. */
    public static byte[] resource(String name) throws IOException {
        try (var in = OpenedFile.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }
}
