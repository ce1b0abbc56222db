package io.testflow.core.internal.resultfile;

import io.testflow.core.internal.recordfile.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a result file that may still grow: each call goes on where the last one ended. For one thread. */
final class EventTail {

    private final Path file;
    private final byte[] block = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long position;
    private boolean opened;

    EventTail(Path file) {
        this.file = file;
    }

    /**
     * Hands on all events that have been written whole since the last call; half a line waits for its other half.
     *
     * @throws UnreadableFileException when the file is missing, foreign, of another version or damaged
     */
    void read(Consumer<ResultEvent> events) throws UnreadableFileException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(position);
            for (int length = in.read(block); length > 0; length = in.read(block)) {
                position += length;
                split(length, events);
            }
        } catch (IOException e) {
            throw new UnreadableFileException(file, "cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new UnreadableFileException(file, "a record of the results makes no sense: " + e.getMessage(), e);
        }
    }

    /** Whether the head of the file was there and fits. */
    boolean isOpened() {
        return opened;
    }

    private void split(int length, Consumer<ResultEvent> events) throws UnreadableFileException {
        int start = 0;
        for (int i = 0; i < length; i++) {
            if (block[i] == '\n') {
                line.write(block, start, i - start);
                start = i + 1;
                String text = line.toString(StandardCharsets.UTF_8);
                line.reset();
                accept(text, events);
            }
        }
        line.write(block, start, length - start);
    }

    private void accept(String text, Consumer<ResultEvent> events) throws UnreadableFileException {
        if (!opened && !text.startsWith("testflow-results\t")) {
            throw new UnreadableFileException(file, "this is not a testflow-results file");
        }
        opened = true;
        events.accept(EventLine.parse(text));
    }
}
