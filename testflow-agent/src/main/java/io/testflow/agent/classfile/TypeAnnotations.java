package io.testflow.agent.classfile;

import static io.testflow.agent.classfile.Bytes.u1;
import static io.testflow.agent.classfile.Bytes.u2;

/** Moves the places that annotations of types within code name. */
final class TypeAnnotations {

    private final byte[] bytes;
    private final Bytes out;
    /** From a place in the class to that in what is written. */
    private final int shift;

    private final Layout layout;
    private int position;

    /** Moves those of an attribute that was copied to the end of what is written. */
    TypeAnnotations(byte[] bytes, int at, int end, Bytes out, Layout layout) {
        this.bytes = bytes;
        this.out = out;
        this.shift = out.size() - end;
        this.layout = layout;
        this.position = at;
    }

    void move() {
        for (int left = number(); left > 0; left--) {
            target();
            position += 1 + 2 * u1(bytes, position);
            annotation();
        }
    }

    private void target() {
        int target = u1(bytes, position++);
        switch (target) {
            case 0x40, 0x41 -> {
                for (int left = number(); left > 0; left--) {
                    Code.range(bytes, position, out, position + shift, layout);
                    position += 6;
                }
            }
            case 0x42, 0x10, 0x17, 0x11, 0x12 -> position += 2;
            case 0x43, 0x44, 0x45, 0x46 -> place();
            case 0x47, 0x48, 0x49, 0x4a, 0x4b -> {
                place();
                position++;
            }
            case 0x00, 0x01, 0x16 -> position++;
            case 0x13, 0x14, 0x15 -> {}
            default -> throw new IllegalArgumentException("annotation of " + target);
        }
    }

    private void place() {
        out.setU2(position + shift, layout.of(u2(bytes, position)));
        position += 2;
    }

    private void annotation() {
        position += 2;
        for (int left = number(); left > 0; left--) {
            position += 2;
            value();
        }
    }

    private void value() {
        switch (u1(bytes, position++)) {
            case 'e' -> position += 4;
            case '@' -> annotation();
            case '[' -> {
                for (int left = number(); left > 0; left--) {
                    value();
                }
            }
            default -> position += 2;
        }
    }

    private int number() {
        position += 2;
        return u2(bytes, position - 2);
    }
}
