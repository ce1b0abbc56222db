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
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.roaringbitmap.RoaringBitmap;

/**
 * A snapshot as a file: complete or refused.
 *
 * <p>The head, which tells what it is of, a deflated body, and a CRC-32, as a long, of all before it. The body: things (code
 * of the kind, name, fingerprint), tests (class, method, whether owed, a Roaring bitmap of things). Of names that follow each
 * other only the difference is written.
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
        try (DataOutputStream body = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 16))) {
            body(snapshot, body);
        } finally {
            deflater.end();
        }
        whole.writeLong(SnapshotHead.sum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    private static void body(Snapshot snapshot, DataOutputStream out) throws IOException {
        NameOutput names = new NameOutput(out);
        out.writeInt(snapshot.things().size());
        for (UsedThing used : snapshot.things()) {
            out.writeByte(used.thing().kind().code());
            names.write(used.thing().name());
            out.writeLong(used.fingerprint());
        }
        out.writeInt(snapshot.entries().size());
        for (Map.Entry<TestId, Entry> test : snapshot.entries().entrySet()) {
            names.write(test.getKey().className());
            names.write(test.getKey().method().orElse(""));
            out.writeBoolean(test.getValue().owed());
            test.getValue().used().serialize(out);
        }
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
        try (DataInputStream body = new DataInputStream(
                new InflaterInputStream(new ByteArrayInputStream(bytes, head.length(), end - head.length())))) {
            return body(head.origin(), body);
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

    private static Snapshot body(SnapshotOrigin origin, DataInputStream in) throws IOException {
        NameInput names = new NameInput(in);
        List<UsedThing> things = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Thing.Kind kind = Thing.Kind.of(in.readByte());
            things.add(new UsedThing(new Thing(kind, names.read()), in.readLong()));
        }
        Map<TestId, Entry> entries = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String className = names.read();
            String method = names.read();
            boolean owed = in.readBoolean();
            RoaringBitmap used = new RoaringBitmap();
            used.deserialize(in);
            if (!used.isEmpty() && used.last() >= things.size()) {
                throw new IOException("a test uses thing " + used.last() + " of " + things.size());
            }
            TestId test = method.isEmpty() ? TestId.ofClass(className) : TestId.ofMethod(className, method);
            entries.put(test, new Entry(owed, used));
        }
        return new Snapshot(origin, things, entries);
    }
}
