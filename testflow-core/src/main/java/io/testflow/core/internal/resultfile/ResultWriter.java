package io.testflow.core.internal.resultfile;

import io.testflow.core.internal.planfile.ProcessId;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Appends events to a result file, so that a JVM that dies loses nothing that it had handed over. Thread-safe.
 *
 * <p>Handed over means given to the operating system, not to the disk: a crash of the JVM is survived, a crash of the
 * machine need not be.
 */
public final class ResultWriter implements AutoCloseable {

    private static final int HOLD_AT_MOST = 1 << 16;

    // No FileChannel: it closes itself for good when a thread writes whose interrupt flag a test has left set.
    private final OutputStream out;
    private final StringBuilder held = new StringBuilder();

    private ResultWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Opens the file for appending and creates it, with its directory, where it is missing.
     *
     * @param file one that no other JVM writes
     * @param buildId the build that started this JVM
     */
    public static ResultWriter open(Path file, String buildId) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        boolean fresh = !Files.exists(file);
        ResultWriter writer = new ResultWriter(new FileOutputStream(file.toFile(), true));
        if (fresh) {
            writer.append(List.of(new ResultEvent.Opened(buildId, ProcessId.own())));
        }
        return writer;
    }

    /** Hands the events over together, after whatever was held back. */
    public void append(List<ResultEvent> events) throws IOException {
        StringBuilder lines = new StringBuilder();
        addTo(lines, events);
        synchronized (held) {
            held.append(lines);
            flush();
        }
    }

    /** Keeps the events back until the next ones are appended, or there are many. */
    public void hold(List<ResultEvent> events) throws IOException {
        synchronized (held) {
            addTo(held, events);
            if (held.length() > HOLD_AT_MOST) {
                flush();
            }
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (held) {
            try (out) {
                flush();
            }
        }
    }

    private void flush() throws IOException {
        byte[] bytes = held.toString().getBytes(StandardCharsets.UTF_8);
        held.setLength(0);
        if (held.capacity() > 2 * HOLD_AT_MOST) {
            held.trimToSize();
        }
        out.write(bytes);
    }

    private static void addTo(StringBuilder lines, List<ResultEvent> events) {
        for (ResultEvent event : events) {
            lines.append(EventLine.of(event)).append('\n');
        }
    }
}
