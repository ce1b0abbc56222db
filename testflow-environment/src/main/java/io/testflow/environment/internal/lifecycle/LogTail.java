package io.testflow.environment.internal.lifecycle;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a service has said last, as it is put below the message of a failure. */
final class LogTail {

    private static final int MOST_LINES = 20;
    private static final int MOST_BYTES = 16_384;

    private LogTail() {}

    /** A paragraph with the last lines of a log; empty where it has none, or cannot be read. */
    static String of(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long start = Math.max(0, file.length() - MOST_BYTES);
            byte[] end = new byte[(int) (file.length() - start)];
            file.seek(start);
            file.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
            return lines.isEmpty()
                    ? ""
                    : lines.stream()
                            .skip(Math.max(0, lines.size() - MOST_LINES))
                            .map(line -> "\n  " + line)
                            .collect(joining("", "\nIts log ends with", ""));
        } catch (IOException e) {
            return "";
        }
    }
}
