package io.testflow.agent.recording;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * Writes down what scopes used, as they end, so that a killed JVM loses nothing that had ended. Not thread-safe.
 *
 * <p>After the four bytes {@code TFRC} and the version come blocks: {@code P} for each new probe (kind, owner, member;
 * numbered from 0 in their order), {@code S} for a scope (kind, name, name of its parent, number of probes, the probes
 * ascending as differences), {@code O} for a test that had not ended when the JVM did (its name), and {@code E} at the end
 * with a CRC-32 of all before it. Numbers are unsigned LEB128, texts a length and UTF-8. A scope may come several times; what
 * it used is then all of it. Without the end the file is incomplete.
 */
final class RecordingFile implements AutoCloseable {

    private static final int VERSION = 3;

    private final CRC32 sum = new CRC32();
    private final DataOutputStream out;

    private RecordingFile(OutputStream file) {
        this.out = new DataOutputStream(new CheckedOutputStream(new BufferedOutputStream(file, 1 << 13), sum));
    }

    /** Begins one that is not there yet. */
    static RecordingFile create(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        RecordingFile recording =
                new RecordingFile(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        recording.out.writeBytes("TFRC");
        recording.out.writeByte(VERSION);
        return recording;
    }

    void append(List<Probe> probes) throws IOException {
        for (Probe probe : probes) {
            out.writeByte('P');
            out.writeByte(probe.kind().code());
            text(probe.owner());
            text(probe.member());
        }
    }

    void append(Scope scope) throws IOException {
        int[] used = scope.used();
        out.writeByte('S');
        out.writeByte(scope.kind().code());
        text(scope.name());
        Scope parent = scope.parent();
        text(parent == null ? "" : parent.name());
        number(used.length);
        int last = 0;
        for (int probe : used) {
            number(probe - last);
            last = probe;
        }
    }

    /** Says that a test class or test method had not ended. */
    void appendOpen(String name) throws IOException {
        out.writeByte('O');
        text(name);
    }

    /** Hands what was appended to the operating system. */
    void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.writeByte('E');
            out.flush();
            out.writeLong(sum.getValue());
        }
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.write(bytes);
    }

    private void number(int number) throws IOException {
        int rest = number;
        while (rest >= 0x80) {
            out.writeByte((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
