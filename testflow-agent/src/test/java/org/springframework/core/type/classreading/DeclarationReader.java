package org.springframework.core.type.classreading;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.core.io.OpenedFile;

/** Reads class files where Spring does so for what they declare. */
public final class DeclarationReader {

    private DeclarationReader() {}

    /** Reads one by its path. */
    public static byte[] read(Path file) throws IOException {
        return OpenedFile.read(file);
    }

    /** Reads one by its name. */
    public static byte[] resource(String name) throws IOException {
        return OpenedFile.resource(name);
    }
}
