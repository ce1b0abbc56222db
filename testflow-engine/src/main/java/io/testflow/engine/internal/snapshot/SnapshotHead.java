package io.testflow.engine.internal.snapshot;

import io.testflow.core.internal.recordfile.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The beginning of a snapshot file, which tells what it is of without the rest: {@code TFSN}, the version, the length of the
 * origin, the origin, and a CRC-32, as a long, of all before it.
 *
 * @param origin what the snapshot is of
 * @param length how many bytes the head takes
 */
record SnapshotHead(SnapshotOrigin origin, int length) {

    private static final int KIND = 0x5446534e;
    private static final int VERSION = 3;
    private static final int FIXED = 3 * Integer.BYTES;
    private static final int MOST = 1 << 19;

    static byte[] bytes(SnapshotOrigin origin) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(text);
        for (String each : List.of(origin.module(), origin.execution(), origin.key(), origin.commit())) {
            out.writeUTF(each);
        }
        out.writeBoolean(origin.clean());
        out.writeLong(origin.made().toEpochMilli());
        ByteBuffer head = ByteBuffer.allocate(FIXED + text.size() + Long.BYTES);
        head.putInt(KIND).putInt(VERSION).putInt(text.size()).put(text.toByteArray());
        return head.putLong(sum(head.array(), head.position())).array();
    }

    /** Reads from a stream no more than the head. */
    static SnapshotHead read(Path file, DataInputStream in) throws IOException, UnreadableFileException {
        byte[] fixed = in.readNBytes(FIXED);
        ByteBuffer numbers = ByteBuffer.wrap(fixed);
        if (fixed.length < FIXED || numbers.getInt() != KIND) {
            throw new UnreadableFileException(file, "this is not a snapshot");
        }
        int version = numbers.getInt();
        if (version != VERSION) {
            throw new UnreadableFileException(file, "format version " + version + ", this TestFlow reads " + VERSION);
        }
        int length = numbers.getInt();
        byte[] text = in.readNBytes(Math.min(Math.max(length, 0), MOST) + Long.BYTES);
        ByteBuffer head = ByteBuffer.allocate(FIXED + text.length).put(fixed).put(text);
        int end = FIXED + length;
        if (text.length != length + Long.BYTES || head.getLong(end) != sum(head.array(), end)) {
            throw new UnreadableFileException(file, "its head is cut off or was altered (its checksum does not fit)");
        }
        return new SnapshotHead(origin(text), end + Long.BYTES);
    }

    private static SnapshotOrigin origin(byte[] text) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(text));
        return new SnapshotOrigin(
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readBoolean(),
                Instant.ofEpochMilli(in.readLong()));
    }

    static long sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
