package io.testflow.engine.internal.snapshot;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes names that resemble their predecessors: what both begin with as a number, then the rest. Not thread-safe. */
final class NameOutput {

    private final DataOutputStream out;
    private byte[] last = {};

    NameOutput(DataOutputStream out) {
        this.out = out;
    }

    void write(String name) throws IOException {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int common = 0;
        while (common < Math.min(bytes.length, last.length) && bytes[common] == last[common]) {
            common++;
        }
        out.writeInt(common);
        out.writeInt(bytes.length - common);
        out.write(bytes, common, bytes.length - common);
        last = bytes;
    }
}
