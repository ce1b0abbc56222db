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
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.roaringbitmap.RoaringBitmap;

/**
 * A snapshot as a file: complete or refused.
 *
 * <p>The head ({@code TFSN} and the version), a deflated body, and a CRC-32, as a long, of all before it. The body: origin,
 * things (code of the kind, name, fingerprint), tests (class, method, whether owed, a Roaring bitmap of things). Of names
 * that follow each other only the difference is written.
 */
public final class SnapshotFile {

    private static final int KIND = 0x5446534e;
    private static final int VERSION = 1;
    private static final int HEAD = 8;
    private static final int SUM = 8;

    private SnapshotFile() {}

    /** Writes it under a temporary name beside the file and moves it into place. */
    public static void write(Path file, Snapshot snapshot) throws IOException {
        AtomicFile.write(file, bytes(snapshot));
    }

    /** The content of the file. */
    static byte[] bytes(Snapshot snapshot) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        DataOutputStream head = new DataOutputStream(bytes);
        head.writeInt(KIND);
        head.writeInt(VERSION);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream body = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 16))) {
            body(snapshot, body);
        } finally {
            deflater.end();
        }
        head.writeLong(sum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    private static void body(Snapshot snapshot, DataOutputStream out) throws IOException {
        SnapshotOrigin origin = snapshot.origin();
        NameOutput names = new NameOutput(out);
        for (String text : List.of(origin.module(), origin.execution(), origin.key(), origin.commit())) {
            names.write(text);
        }
        out.writeLong(origin.made().getEpochSecond());
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

    /** The snapshot that the content of a file is. */
    static Snapshot parse(Path file, byte[] bytes) throws UnreadableFileException {
        check(file, bytes);
        try (DataInputStream body = new DataInputStream(
                new InflaterInputStream(new ByteArrayInputStream(bytes, HEAD, bytes.length - HEAD - SUM)))) {
            return body(body);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(file, "what it holds makes no sense: " + e.getMessage(), e);
        }
    }

    private static void check(Path file, byte[] bytes) throws UnreadableFileException {
        ByteBuffer head = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD + SUM || head.getInt() != KIND) {
            throw new UnreadableFileException(file, "this is not a snapshot");
        }
        int version = head.getInt();
        if (version != VERSION) {
            throw new UnreadableFileException(file, "format version " + version + ", this TestFlow reads " + VERSION);
        }
        if (head.getLong(bytes.length - SUM) != sum(bytes, bytes.length - SUM)) {
            throw new UnreadableFileException(file, "the file is cut off or was altered (its checksum does not fit)");
        }
    }

    private static Snapshot body(DataInputStream in) throws IOException {
        NameInput names = new NameInput(in);
        SnapshotOrigin origin = new SnapshotOrigin(
                names.read(), names.read(), names.read(), names.read(), Instant.ofEpochSecond(in.readLong()));
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

    private static long sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
