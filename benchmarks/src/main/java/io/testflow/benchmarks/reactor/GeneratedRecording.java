package io.testflow.benchmarks.reactor;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** Writes a recording as the agent does, for tests that use methods and nothing else. */
final class GeneratedRecording implements AutoCloseable {

    private static final int VERSION = 3;

    private final CRC32 sum = new CRC32();
    private final DataOutputStream out;

    GeneratedRecording(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        this.out = new DataOutputStream(
                new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), sum));
        out.writeBytes("TFRC");
        out.writeByte(VERSION);
        out.writeBytes("P?");
        text("");
        text("");
    }

    /** A method that tests can use; the first one has the number 1. */
    void method(String owner, String nameAndDescriptor) throws IOException {
        out.writeBytes("Pm");
        text(owner);
        text(nameAndDescriptor);
    }

    /** A test with the numbers of the methods that it used. */
    void test(String name, String parent, BitSet used) throws IOException {
        out.writeBytes("St");
        text(name);
        text(parent);
        number(used.cardinality());
        int last = 0;
        for (int probe = used.nextSetBit(0); probe >= 0; probe = used.nextSetBit(probe + 1)) {
            number(probe - last);
            last = probe;
        }
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.write(bytes);
    }

    private void number(int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            out.writeByte((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    @Override
    public void close() throws IOException {
        out.writeByte('E');
        out.flush();
        out.writeLong(sum.getValue());
        out.close();
    }
}
