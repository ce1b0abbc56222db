package io.testflow.environment.internal.lease;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread of all processes do something at a time.
 *
 * @param file locked meanwhile; made when it is needed, in a directory that is there
 */
public record Turn(Path file) {

    private static final int MILLIS_BETWEEN_ATTEMPTS = 20;

    /** What is done. */
    @FunctionalInterface
    public interface Work<T> {

        /** Does it. */
        T run() throws IOException;
    }

    /**
     * Waits until no other does anything, and does it.
     *
     * @throws IOException when the file cannot be written, or the thread is interrupted
     */
    public <T> T take(Work<T> work) throws IOException {
        try (FileChannel channel = open()) {
            lock(channel);
            return work.run();
        }
    }

    /**
     * Does it, unless another process does something just now. Not for a process that may do something itself meanwhile: systems give
     * up the lock of a process when it closes the file, by whichever channel.
     *
     * @throws IOException when the file cannot be written
     */
    public void takeIfFree(Work<?> work) throws IOException {
        try (FileChannel channel = open();
                @Nullable FileLock lock = channel.tryLock()) {
            if (lock != null) {
                work.run();
            }
        }
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Java refuses what another thread of the same JVM has locked, where another process is waited for. */
    private static void lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                channel.lock();
                return;
            } catch (OverlappingFileLockException e) {
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(MILLIS_BETWEEN_ATTEMPTS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while another test waited for the same", e);
        }
    }
}
