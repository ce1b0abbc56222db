package io.testflow.engine.internal.snapshot;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link NameOutput} wrote. Not thread-safe. */
final class NameInput {

    private final DataInputStream in;
    private byte[] last = {};

    NameInput(DataInputStream in) {
        this.in = in;
    }

    String read() throws IOException {
        int common = in.readInt();
        int length = in.readInt();
        if (common < 0 || common > last.length || length < 0) {
            throw new IOException("a name of " + common + " and " + length + " bytes");
        }
        byte[] rest = in.readNBytes(length);
        if (rest.length < length) {
            throw new EOFException("a name is cut off");
        }
        byte[] bytes = Arrays.copyOf(last, common + length);
        System.arraycopy(rest, 0, bytes, common, length);
        last = bytes;
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
