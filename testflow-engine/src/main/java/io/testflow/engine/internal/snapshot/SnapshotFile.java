package io.testflow.engine.internal.snapshot;

import io.testflow.core.internal.recordfile.AtomicFile;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.snapshot.Snapshot.Entry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.roaringbitmap.RoaringBitmap;

/**
 * A snapshot as a file: complete or refused.
 *
 * <p>The head, which tells what it is of, a deflated body, and a CRC-32, as a long, of all before it. The body: things (code
 * of the kind, name, fingerprint), the sets of them that tests used, each once, as Roaring bitmaps, and tests (class, method,
 * whether owed, number of the set). Of names that follow each other only the difference is written.
 */
public final class SnapshotFile {

    private static final int SUM = Long.BYTES;

    private SnapshotFile() {}

    /** Writes it under a temporary name beside the file and moves it into place. */
    public static void write(Path file, Snapshot snapshot) throws IOException {
        AtomicFile.write(file, bytes(snapshot));
    }

    /** The content of the file. */
    public static byte[] bytes(Snapshot snapshot) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        DataOutputStream whole = new DataOutputStream(bytes);
        whole.write(SnapshotHead.bytes(snapshot.origin()));
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream body = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            body.write(body(snapshot));
        } finally {
            deflater.end();
        }
        whole.writeLong(SnapshotHead.sum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    private static byte[] body(Snapshot snapshot) throws IOException {
        BodyOutput out = new BodyOutput();
        ThingList.write(snapshot.things(), out);
        snapshot.seen().write(out);
        Map<RoaringBitmap, Integer> sets = new LinkedHashMap<>();
        snapshot.entries().values().forEach(entry -> sets.putIfAbsent(entry.used(), sets.size()));
        out.number(sets.size());
        for (RoaringBitmap set : sets.keySet()) {
            ByteBuffer bytes = ByteBuffer.allocate(set.serializedSizeInBytes());
            set.serialize(bytes);
            out.block(bytes.array());
        }
        out.number(snapshot.entries().size());
        NameOutput classes = new NameOutput(out);
        NameOutput methods = new NameOutput(out);
        snapshot.entries().forEach((test, entry) -> {
            classes.write(test.className());
            methods.write(test.method().orElse(""));
            out.number(entry.owed() ? 1 : 0);
            out.number(Objects.requireNonNull(sets.get(entry.used())));
        });
        return out.bytes();
    }

    /**
     * Reads one.
     *
     * @throws UnreadableFileException when it is missing, foreign, of another version, cut off or altered
     */
    public static Snapshot read(Path file) throws UnreadableFileException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException(file, "there is no such file", e);
        } catch (IOException e) {
            throw new UnreadableFileException(file, "cannot be read: " + e.getMessage(), e);
        }
        return parse(file, bytes);
    }

    /**
     * The snapshot that the content of a file is.
     *
     * @param file its name, for what is said of it
     * @throws UnreadableFileException when it is foreign, of another version, cut off or altered
     */
    public static Snapshot parse(Path file, byte[] bytes) throws UnreadableFileException {
        SnapshotHead head = head(file, new ByteArrayInputStream(bytes));
        int end = bytes.length - SUM;
        if (end < head.length() || ByteBuffer.wrap(bytes).getLong(end) != SnapshotHead.sum(bytes, end)) {
            throw new UnreadableFileException(file, "the file is cut off or was altered (its checksum does not fit)");
        }
        try (InputStream body =
                new InflaterInputStream(new ByteArrayInputStream(bytes, head.length(), end - head.length()))) {
            return body(head.origin(), new BodyInput(body.readAllBytes()));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(file, "what it holds makes no sense: " + e.getMessage(), e);
        }
    }

    /**
     * What a snapshot is of, from the first bytes of its file; the rest is neither read nor checked.
     *
     * @param file its name, for what is said of it
     * @throws UnreadableFileException when it is foreign, of another version, or its beginning cut off or altered
     */
    public static SnapshotOrigin origin(Path file, InputStream beginning) throws UnreadableFileException {
        return head(file, beginning).origin();
    }

    private static SnapshotHead head(Path file, InputStream beginning) throws UnreadableFileException {
        try {
            return SnapshotHead.read(file, new DataInputStream(beginning));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(file, "its head makes no sense: " + e.getMessage(), e);
        }
    }

    private static Snapshot body(SnapshotOrigin origin, BodyInput in) throws IOException {
        ThingList things = ThingList.read(in);
        SeenNests seen = SeenNests.read(in);
        List<RoaringBitmap> sets = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            RoaringBitmap set = new RoaringBitmap();
            set.deserialize(in.block());
            if (!set.isEmpty() && Integer.toUnsignedLong(set.last()) >= things.size()) {
                throw new IOException("a test uses thing " + set.last() + " of " + things.size());
            }
            sets.add(set);
        }
        Map<TestId, Entry> entries = new LinkedHashMap<>();
        NameInput classes = new NameInput(in);
        NameInput methods = new NameInput(in);
        String className = "";
        for (int left = in.number(); left > 0; left--) {
            String named = classes.read();
            // The tests of a class come one after the other, and its name is hashed once.
            className = named.equals(className) ? className : named;
            String method = methods.read();
            TestId test = method.isEmpty() ? TestId.ofClass(className) : TestId.ofMethod(className, method);
            entries.put(test, new Entry(in.number() != 0, sets.get(in.number())));
        }
        return new Snapshot(origin, things, entries, seen);
    }
}
