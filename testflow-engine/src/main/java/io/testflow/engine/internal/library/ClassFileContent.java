package io.testflow.engine.internal.library;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Set;

/**
 * The bytes of a class file without those that only debuggers and stack traces read. The order of its members counts, and so do
 * names of local variables, which the constants hold: the same source compiled again has the same.
 *
 * <p>The form is that of the Java Virtual Machine Specification, chapter 4.
 */
final class ClassFileContent {

    private static final Set<String> DEBUG_DATA = Set.of(
            "LineNumberTable", "LocalVariableTable", "LocalVariableTypeTable", "SourceDebugExtension", "SourceFile");

    private static final String CODE = "Code";
    private static final int LONGEST_NAME = "LocalVariableTypeTable".length();
    private static final int MAGIC = 0xCAFEBABE;

    private final ByteBuffer in;
    private final HashStream64 hash = Hashing.xxh3_64().hashStream();
    private final BitSet debugNames = new BitSet();
    private int codeName = -1;
    /** From here on nothing is hashed yet. */
    private int open;

    private ClassFileContent(byte[] classFile) {
        this.in = ByteBuffer.wrap(classFile);
    }

    /** A hash of 64 bits; what is no class file throws an unchecked exception. */
    static long hash(byte[] classFile) {
        return new ClassFileContent(classFile).read();
    }

    private long read() {
        if (in.getInt() != MAGIC) {
            throw new IllegalArgumentException("it is no class file");
        }
        skip(2 * Short.BYTES);
        constants();
        skip(3 * Short.BYTES);
        skip(count() * Short.BYTES);
        members();
        members();
        attributes();
        if (in.hasRemaining()) {
            throw new IllegalArgumentException("something follows its end");
        }
        flush(in.position());
        return hash.getAsLong();
    }

    private void constants() {
        int count = count();
        for (int number = 1; number < count; number++) {
            int tag = in.get();
            switch (tag) {
                case 1 -> text(number);
                case 7, 8, 16, 19, 20 -> skip(Short.BYTES);
                case 15 -> skip(1 + Short.BYTES);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> skip(2 * Short.BYTES);
                case 5, 6 -> {
                    skip(Long.BYTES);
                    // Takes two numbers.
                    number++;
                }
                default -> throw new IllegalArgumentException("there is no constant of the kind " + tag);
            }
        }
    }

    private void text(int number) {
        int length = count();
        int start = in.position();
        skip(length);
        if (length < CODE.length() || length > LONGEST_NAME) {
            return;
        }
        String text = new String(in.array(), start, length, StandardCharsets.ISO_8859_1);
        if (text.equals(CODE)) {
            codeName = number;
        } else if (DEBUG_DATA.contains(text)) {
            debugNames.set(number);
        }
    }

    private void members() {
        for (int left = count(); left > 0; left--) {
            skip(3 * Short.BYTES);
            attributes();
        }
    }

    private void attributes() {
        flush(in.position());
        int count = count();
        // How many there are is debug data too.
        open = in.position();
        for (int left = count; left > 0; left--) {
            int start = in.position();
            int name = count();
            int length = in.getInt();
            if (debugNames.get(name)) {
                flush(start);
                skip(length);
                open = in.position();
            } else if (name == codeName) {
                code(start, length);
            } else {
                skip(length);
            }
        }
        flush(in.position());
    }

    private void code(int start, int length) {
        flush(start);
        int end = in.position() + length;
        open = in.position();
        skip(2 * Short.BYTES);
        skip(in.getInt());
        skip(count() * 4 * Short.BYTES);
        attributes();
        if (in.position() != end) {
            throw new IllegalArgumentException("its code ends in the wrong place");
        }
    }

    private int count() {
        return Short.toUnsignedInt(in.getShort());
    }

    private void skip(int bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("a length is negative");
        }
        in.position(in.position() + bytes);
    }

    private void flush(int end) {
        if (end > open) {
            hash.putBytes(in.array(), open, end - open);
        }
        open = end;
    }
}
