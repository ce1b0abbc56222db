package io.testflow.environment.internal.postgres;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes archives as {@code tar} does, and such as it does not. */
final class Tar {

    private static final int BLOCK = 512;
    private static final int NAME = 0;
    private static final int MODE = 100;
    private static final int SIZE = 124;
    private static final int KIND = 156;
    private static final int TARGET = 157;
    private static final int FOLDER = 345;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Tar file(String name, String mode, String content) {
        byte[] written = content.getBytes(StandardCharsets.UTF_8);
        byte[] header = header(name, '0');
        put(header, MODE, mode);
        put(header, SIZE, written.length == 0 ? "" : Integer.toOctalString(written.length));
        bytes.writeBytes(header);
        bytes.writeBytes(written);
        bytes.writeBytes(new byte[(BLOCK - written.length % BLOCK) % BLOCK]);
        return this;
    }

    /** Of some kind, without content. */
    Tar entry(String folder, String name, char kind, String target) {
        byte[] header = header(name, kind);
        put(header, FOLDER, folder);
        put(header, TARGET, target);
        bytes.writeBytes(header);
        return this;
    }

    byte[] ended() {
        bytes.writeBytes(new byte[2 * BLOCK]);
        return bytes.toByteArray();
    }

    byte[] cut() {
        return bytes.toByteArray();
    }

    private static byte[] header(String name, char kind) {
        byte[] header = new byte[BLOCK];
        put(header, NAME, name);
        header[KIND] = (byte) kind;
        return header;
    }

    private static void put(byte[] header, int place, String text) {
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(written, 0, header, place, written.length);
    }
}
