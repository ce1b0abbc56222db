package io.testflow.agent.classfile;

import static io.testflow.agent.classfile.Bytes.u1;
import static io.testflow.agent.classfile.Bytes.u2;
import static io.testflow.agent.classfile.Bytes.u4;

/** The code of a method. */
final class Code {

    private static final String FRAMES = "StackMapTable";
    private static final int LAST = 0xffff;

    private final byte[] bytes;
    private final Constants constants;
    private final int at;
    private final int start;
    private final int length;

    Code(byte[] bytes, Constants constants, int at) {
        this.bytes = bytes;
        this.constants = constants;
        this.at = at;
        this.start = at + 14;
        this.length = u4(bytes, at + 10);
    }

    int at() {
        return at;
    }

    int end() {
        return at + 6 + u4(bytes, at + 2);
    }

    void writeTo(Bytes out, Edit edit, boolean framed) {
        Instructions instructions = new Instructions(bytes, start, length);
        int by = edit.before().size();
        boolean even = edit.midst() == Edit.NOTHING;
        Layout layout = even ? Layout.even(by) : instructions.layout(by, edit.midst());
        Bytes handler = edit.handler();
        int newLength = layout.of(length) + (handler == null ? 0 : handler.size());
        if (newLength > LAST) {
            throw new IllegalArgumentException("too much code");
        }
        out.copy(bytes, at, at + 2);
        int sizeAt = out.size();
        int stack = u2(bytes, at + 6);
        // Nothing is on the stack at the start.
        boolean onlyBefore = even && handler == null;
        out.u4(0)
                .u2(onlyBefore ? Math.max(stack, Edit.STACK) : stack + Edit.STACK)
                .copy(bytes, at + 8, at + 10);
        out.u4(newLength).copy(edit.before());
        if (even) {
            out.copy(bytes, start, start + length);
        } else {
            instructions.writeTo(out, layout, edit.midst());
        }
        if (handler != null) {
            out.copy(handler);
        }
        handlers(out, layout, handler != null);
        attributes(out, edit, layout, framed);
        out.setU4(sizeAt, out.size() - sizeAt - 4);
    }

    /** Those of its own come first, so that the new one only gets what leaves the method. */
    private void handlers(Bytes out, Layout layout, boolean added) {
        int table = start + length;
        int count = u2(bytes, table);
        out.u2(added ? count + 1 : count);
        for (int i = 0; i < count; i++) {
            int entry = table + 2 + 8 * i;
            for (int place = entry; place < entry + 6; place += 2) {
                out.u2(layout.of(u2(bytes, place)));
            }
            out.u2(u2(bytes, entry + 6));
        }
        if (added) {
            int end = layout.of(length);
            out.u2(layout.of(0)).u2(end).u2(end).u2(0);
        }
    }

    private void attributes(Bytes out, Edit edit, Layout layout, boolean framed) {
        int position = start + length;
        position += 2 + 8 * u2(bytes, position);
        int count = u2(bytes, position);
        int countAt = out.size();
        out.u2(0);
        position += 2;
        int table = 0;
        for (int left = count; left > 0; left--) {
            int end = position + 6 + u4(bytes, position + 2);
            if (constants.text(u2(bytes, position)).equals(FRAMES)) {
                table = position + 6;
            } else {
                attribute(out, position, end, layout);
            }
            position = end;
        }
        boolean more = framed && (edit.jumps() || edit.handler() != null);
        if (table > 0 || more) {
            out.u2(constants.addText(FRAMES));
            int sizeAt = out.size();
            out.u4(0);
            frames(out, edit, layout, table, more);
            out.setU4(sizeAt, out.size() - sizeAt - 4);
            count += table > 0 ? 0 : 1;
        }
        out.setU2(countAt, count);
    }

    private void attribute(Bytes out, int position, int end, Layout layout) {
        int shift = out.size() - position;
        out.copy(bytes, position, end);
        int table = position + 6;
        switch (constants.text(u2(bytes, position))) {
            case "LineNumberTable" -> {
                for (int row = table + 2; row < end; row += 4) {
                    out.setU2(row + shift, layout.of(u2(bytes, row)));
                }
            }
            case "LocalVariableTable", "LocalVariableTypeTable" -> {
                for (int row = table + 2; row < end; row += 10) {
                    range(bytes, row, out, row + shift, layout);
                }
            }
            case "RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations" ->
                new TypeAnnotations(bytes, table, end, out, layout).move();
            default -> {}
        }
    }

    /** Moves a place and the length of what begins there. */
    static void range(byte[] bytes, int from, Bytes out, int to, Layout layout) {
        int begin = u2(bytes, from);
        int moved = layout.of(begin);
        out.setU2(to, moved);
        out.setU2(to + 2, layout.of(begin + u2(bytes, from + 2)) - moved);
    }

    private void frames(Bytes out, Edit edit, Layout layout, int table, boolean more) {
        Frames frames = new Frames(bytes, out, layout);
        boolean startsWithOne = table > 0 && u2(bytes, table) > 0 && isAtStart(table + 2);
        if (more && edit.jumps() && !startsWithOne) {
            frames.addFirst();
        }
        if (table > 0) {
            frames.take(table);
        }
        if (more && edit.handler() != null) {
            frames.addHandler(layout.of(length), constants.addType("java/lang/Throwable"));
        }
        frames.end();
    }

    /** Whether a frame that is the first is that of the first instruction. */
    private boolean isAtStart(int frame) {
        int kind = u1(bytes, frame);
        return kind == 0 || kind == 64 || (kind > 127 && u2(bytes, frame + 1) == 0);
    }
}
