package io.testflow.engine.internal.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link NameOutput} wrote. Not thread-safe. */
final class NameInput {

    private final BodyInput in;
    private byte[] last = {};
    private int length;

    NameInput(BodyInput in) {
        this.in = in;
    }

    String read() throws IOException {
        int common = in.number();
        if (common < 0 || common > length) {
            throw new IOException("a name that has " + common + " bytes of one of " + length);
        }
        ByteBuffer rest = in.block();
        length = common + rest.remaining();
        if (length > last.length) {
            last = Arrays.copyOf(last, 2 * length);
        }
        rest.get(last, common, rest.remaining());
        return new String(last, 0, length, StandardCharsets.UTF_8);
    }
}
