package io.testflow.engine.internal.cachefile;

import io.testflow.core.internal.recordfile.AtomicFile;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * A file with a head (kind, version), a body, and a CRC-32 of both, as a long.
 *
 * @param file its place; another process may write it at the same time, and the last one wins
 * @param kind four letters that tell it from files of other kinds
 * @param version one more with each change of what is written, or of what that means
 * @param name what such a file is, for messages: {@code an index of classes}
 */
public record CacheFile(Path file, String kind, int version, String name) {

    private static final int HEAD = 2 * Integer.BYTES;
    private static final int SUM = Long.BYTES;

    /**
     * What the body says; empty where there is no file yet.
     *
     * @param reading reads the body; an unchecked exception says that it makes no sense
     * @throws UnreadableFileException when the file is foreign, of another version, cut off or altered, or makes no sense
     */
    public <T> Optional<T> load(Function<ByteBuffer, T> reading) throws UnreadableFileException {
        Optional<ByteBuffer> body = body();
        try {
            return body.map(reading);
        } catch (RuntimeException e) {
            throw new UnreadableFileException(file, "what it holds makes no sense", e);
        }
    }

    private Optional<ByteBuffer> body() throws UnreadableFileException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UnreadableFileException(file, "cannot be read: " + e.getMessage(), e);
        }
        int end = bytes.length - SUM;
        if (end < HEAD) {
            throw new UnreadableFileException(file, "the file is cut off");
        }
        ByteBuffer content = ByteBuffer.wrap(bytes);
        if (content.getInt() != kindNumber()) {
            throw new UnreadableFileException(file, "this is not " + name);
        }
        if (content.getInt() != version) {
            throw new UnreadableFileException(file, "another version of TestFlow wrote it");
        }
        if (content.getLong(end) != checksum(bytes, end)) {
            throw new UnreadableFileException(file, "the file is cut off or was altered (its checksum does not fit)");
        }
        return Optional.of(content.limit(end).slice());
    }

    /** Writes it under a temporary name beside the file and moves it into place. */
    public void save(byte[] body) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(HEAD + body.length + SUM);
        content.putInt(kindNumber()).putInt(version).put(body);
        content.putLong(checksum(content.array(), content.position()));
        AtomicFile.write(file, content.array());
    }

    private int kindNumber() {
        return kind.chars().reduce(0, (number, letter) -> number << 8 | letter);
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }
}
