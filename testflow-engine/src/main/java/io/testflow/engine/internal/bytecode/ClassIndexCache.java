package io.testflow.engine.internal.bytecode;

import io.testflow.core.internal.recordfile.AtomicFile;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The file that keeps what was read of each class file: complete or refused.
 *
 * <p>A head (kind, version, whether methods were read), the table of strings, the entries, and a checksum of it all.
 */
final class ClassIndexCache {

    /** "TFCI". */
    private static final int KIND = 0x54464349;
    /** One more with each change of what is written, and of what summaries say of the same class file. */
    private static final int VERSION = 4;

    private static final int HEAD = 9;
    private static final int SUM = 8;

    private final Path file;
    private final boolean testCode;
    private final Interner interner;

    ClassIndexCache(Path file, boolean testCode, Interner interner) {
        this.file = file;
        this.testCode = testCode;
        this.interner = interner;
    }

    /**
     * The entries by path; none where there is no file yet.
     *
     * @throws UnreadableFileException when the file is foreign, of another version or kind of reading, cut off or altered
     */
    Map<String, IndexedFile> load() throws UnreadableFileException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (IOException e) {
            throw new UnreadableFileException(file, "cannot be read: " + e.getMessage(), e);
        }
        check(bytes);
        try {
            CacheInput in = new CacheInput(bytes, HEAD, interner);
            int count = in.number();
            Map<String, IndexedFile> files = new HashMap<>(count * 2);
            for (int i = 0; i < count; i++) {
                IndexedFile entry = IndexedFileCodec.read(in);
                files.put(entry.path(), entry);
            }
            return files;
        } catch (RuntimeException e) {
            throw new UnreadableFileException(file, "what it holds makes no sense", e);
        }
    }

    private void check(byte[] bytes) throws UnreadableFileException {
        if (bytes.length < HEAD + SUM) {
            throw new UnreadableFileException(file, "the file is cut off");
        }
        ByteBuffer head = ByteBuffer.wrap(bytes);
        if (head.getInt() != KIND) {
            throw new UnreadableFileException(file, "this is not an index of classes");
        }
        if (head.getInt() != VERSION) {
            throw new UnreadableFileException(file, "another version of TestFlow wrote it");
        }
        if (head.get() != (testCode ? 1 : 0)) {
            throw new UnreadableFileException(file, "it was written for another kind of code");
        }
        if (head.getLong(bytes.length - SUM) != checksum(bytes, bytes.length - SUM)) {
            throw new UnreadableFileException(file, "the file is cut off or was altered (its checksum does not fit)");
        }
    }

    /** Writes the entries under a temporary name beside the file and moves them into place. */
    void save(List<IndexedFile> entries) throws IOException {
        CacheOutput entriesOut = new CacheOutput();
        entriesOut.number(entries.size());
        entries.forEach(entry -> IndexedFileCodec.write(entry, entriesOut));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(KIND);
        out.writeInt(VERSION);
        out.writeByte(testCode ? 1 : 0);
        entriesOut.writeTo(out);
        byte[] content = bytes.toByteArray();
        out.writeLong(checksum(content, content.length));
        AtomicFile.write(file, bytes.toByteArray());
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }
}
