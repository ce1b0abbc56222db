package io.testflow.environment.internal.postgres;

import io.testflow.environment.internal.program.ProgramFile;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Unpacks what {@code tar} has packed: files, directories and symbolic links. */
final class TarArchive {

    private static final int BLOCK = 512;
    private static final int OWNER_MAY_RUN = 0100;

    private final DataInputStream in;
    private final Path target;

    TarArchive(InputStream in, Path target) {
        this.in = new DataInputStream(in);
        this.target = target;
    }

    /**
     * Unpacks all of it.
     *
     * @throws IOException also when it has what is neither file, directory nor link, or what lies outside, or lacks its end
     */
    void unpack() throws IOException {
        for (byte[] header = bytes(BLOCK); header[0] != 0; header = bytes(BLOCK)) {
            unpack(header);
        }
    }

    private void unpack(byte[] header) throws IOException {
        String folder = text(header, 345, 155);
        String name = (folder.isEmpty() ? "" : folder + "/") + text(header, 0, 100);
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the archive has " + name + ", which lies outside of it");
        }
        Files.createDirectories(path.resolveSibling(""));
        switch (header[156]) {
            case '5' -> Files.createDirectories(path);
            case '2' -> Files.createSymbolicLink(path, Path.of(text(header, 157, 100)));
            case '0', 0 -> file(path, number(header, 124, 12), number(header, 100, 8));
            default -> throw new IOException("the archive has " + name + " of the unknown kind " + (char) header[156]);
        }
    }

    private void file(Path path, long size, long mode) throws IOException {
        Files.write(path, bytes((int) size));
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        if ((mode & OWNER_MAY_RUN) != 0) {
            ProgramFile.makeExecutable(path);
        }
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return bytes;
    }

    private static String text(byte[] header, int start, int length) {
        int end = start;
        while (end < start + length && header[end] != 0) {
            end++;
        }
        return new String(header, start, end - start, StandardCharsets.UTF_8);
    }

    private static long number(byte[] header, int start, int length) {
        String digits = text(header, start, length).strip();
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }
}
