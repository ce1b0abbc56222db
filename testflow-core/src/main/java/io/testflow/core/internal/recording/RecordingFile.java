package io.testflow.core.internal.recording;

import io.testflow.core.internal.numbers.NumberCollector;
import io.testflow.core.internal.numbers.NumberSet;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.core.internal.recording.Recording.Probe;
import io.testflow.core.internal.recording.Recording.Scope;
import io.testflow.core.internal.recording.Recording.ScopeKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Reads a recording: complete or refused.
 *
 * <p>After the four bytes {@code TFRC} and the version come blocks: {@code P} for each probe (code of its kind, owner,
 * member; numbered from 0 in their order), {@code S} for a scope (code of its kind, name, name of its parent, number of
 * probes, the probes ascending as differences), {@code O} for a test that had not ended when the JVM did (its name), and
 * {@code E} at the end with a CRC-32, as a long, of all before it. Numbers are unsigned LEB128, texts a length and UTF-8.
 */
public final class RecordingFile {

    private static final int VERSION = 3;
    private static final int HEAD = 5;
    private static final int SUM = Long.BYTES;
    private static final String CUT_OFF = "the file is cut off, as by a test JVM that was killed, or was altered";

    private final byte[] bytes;
    private final List<Probe> probes = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();
    private final Set<String> open = new HashSet<>();
    private final NumberCollector collector = new NumberCollector();
    private int position = HEAD;

    private RecordingFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads one.
     *
     * @throws UnreadableFileException when it is missing, foreign, of another version, cut off or altered
     */
    public static Recording read(Path file) throws UnreadableFileException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableFileException(file, "cannot be read: " + e, e);
        }
        check(file, bytes);
        try {
            RecordingFile reader = new RecordingFile(bytes);
            reader.blocks();
            return new Recording(List.copyOf(reader.probes), List.copyOf(reader.scopes), reader.open);
        } catch (RuntimeException e) {
            throw new UnreadableFileException(file, "what it holds makes no sense: " + e.getMessage(), e);
        }
    }

    private static void check(Path file, byte[] bytes) throws UnreadableFileException {
        if (bytes.length < HEAD || !new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).equals("TFRC")) {
            throw new UnreadableFileException(file, "this is not a recording");
        }
        if (bytes[4] != VERSION) {
            throw new UnreadableFileException(file, "format version " + bytes[4] + ", this TestFlow reads " + VERSION);
        }
        int end = bytes.length - SUM;
        if (end <= HEAD || bytes[end - 1] != 'E' || ByteBuffer.wrap(bytes).getLong(end) != sum(bytes, end)) {
            throw new UnreadableFileException(file, CUT_OFF);
        }
    }

    private static long sum(byte[] bytes, int end) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, end);
        return sum.getValue();
    }

    private void blocks() {
        for (int block = next(); block != 'E'; block = next()) {
            switch (block) {
                case 'P' -> probes.add(new Probe(Kind.of(next()), text(), text()));
                case 'S' -> scopes.add(scope());
                case 'O' -> open.add(text());
                default -> throw new IllegalArgumentException("there is no block '" + (char) block + "'");
            }
        }
    }

    private Scope scope() {
        ScopeKind kind = kind(next());
        String name = text();
        String parent = text();
        int probe = 0;
        for (int left = number(); left > 0; left--) {
            probe += number();
            if (probe < 0 || probe >= probes.size()) {
                throw new IllegalArgumentException("a scope uses probe " + probe + " of " + probes.size());
            }
            collector.add(probe);
        }
        NumberSet used = collector.toSet();
        collector.clear();
        return new Scope(kind, name, parent, used);
    }

    private static ScopeKind kind(int code) {
        return switch (code) {
            case 'r' -> ScopeKind.RUN;
            case 't' -> ScopeKind.TEST;
            case 'i' -> ScopeKind.INITIALISER;
            default -> throw new IllegalArgumentException("there is no kind of scope '" + (char) code + "'");
        };
    }

    private int next() {
        return bytes[position++];
    }

    private int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[position++];
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    private String text() {
        int length = number();
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }
}
