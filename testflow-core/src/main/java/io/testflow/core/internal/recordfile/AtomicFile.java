package io.testflow.core.internal.recordfile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/** Writes a file so that a reader sees all of it or what was there before. */
public final class AtomicFile {

    private AtomicFile() {}

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /** Writes it; leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes the content under a temporary name beside the file and moves it into place; makes missing folders. */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    /** The same for content that is too large to be held at once. */
    public static void write(Path file, Content content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        // Not a temporary file as the JDK makes it: nobody else could read that, and stores are shared.
        // Nor a secure random name: one that is taken is refused, and the JVM would first look for a source of such
        // numbers.
        String random = Long.toHexString(ThreadLocalRandom.current().nextLong());
        Path temporary = file.resolveSibling(file.getFileName() + "-" + random + ".tmp");
        try {
            try (OutputStream out =
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.writeTo(out);
            }
            try {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
