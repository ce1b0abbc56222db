package io.testflow.engine.internal.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes names that resemble their predecessors: what both begin with as a number, then the rest. Not thread-safe. */
final class NameOutput {

    private final BodyOutput out;
    private byte[] last = {};

    NameOutput(BodyOutput out) {
        this.out = out;
    }

    void write(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        int mismatch = Arrays.mismatch(text, last);
        int common = mismatch < 0 ? text.length : mismatch;
        out.number(common);
        out.block(Arrays.copyOfRange(text, common, text.length));
        last = text;
    }
}
