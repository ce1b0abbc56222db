package io.testflow.engine.internal.turns;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Takes turns in changing a file, among threads and among builds. Safe for use by several threads. */
public final class Turns {

    private Turns() {}

    /** Reads a file and writes it anew. */
    @FunctionalInterface
    public interface Change {

        /**
         * Makes the change.
         *
         * @throws IOException when the file cannot be written
         */
        void make() throws IOException;
    }

    /**
     * Makes a change while nobody else makes one who uses the same lock.
     *
     * @param lock a file for this purpose alone, in a directory that exists
     * @throws IOException when the lock cannot be opened, or by the change
     */
    public static void take(Path lock, Change change) throws IOException {
        // Threads of one JVM cannot share a file lock, hence both: first the JVM's turn, then that among builds.
        synchronized (Turns.class) {
            try (FileChannel turns = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                await(turns);
                change.make();
            }
        }
    }

    /**
     * Waits until no other build changes the file, and holds them off until the channel is closed; where files cannot be
     * locked the last build wins, and still none sees half a file.
     */
    private static void await(FileChannel turns) {
        try {
            turns.lock();
        } catch (IOException | OverlappingFileLockException e) {
            return;
        }
    }
}
