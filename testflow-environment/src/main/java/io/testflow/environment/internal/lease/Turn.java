package io.testflow.environment.internal.lease;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread of all processes do something at a time.
 *
 * @param file locked meanwhile; made when it is needed, in a directory that is there
 */
public record Turn(Path file) {

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
        synchronized (ofThisProcess()) {
            try (FileChannel channel = open()) {
                channel.lock();
                return work.run();
            }
        }
    }

    /**
     * Does it, unless another process does something just now.
     *
     * @throws IOException when the file cannot be written
     */
    public void takeIfFree(Work<?> work) throws IOException {
        synchronized (ofThisProcess()) {
            try (FileChannel channel = open();
                    @Nullable FileLock lock = channel.tryLock()) {
                if (lock != null) {
                    work.run();
                }
            }
        }
    }

    /** A process has one lock of a file at most, and gives it up with any of its channels: so one thread at a time has one. */
    private Object ofThisProcess() {
        return ("testflow " + file.toAbsolutePath()).intern();
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
