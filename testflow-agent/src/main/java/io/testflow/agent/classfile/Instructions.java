package io.testflow.agent.classfile;

import static io.testflow.agent.classfile.Bytes.u1;
import static io.testflow.agent.classfile.Bytes.u2;
import static io.testflow.agent.classfile.Bytes.u4;

import io.testflow.agent.classfile.Edit.Midst;
import org.jspecify.annotations.Nullable;

/** The instructions of a method. */
final class Instructions {

    private static final int TABLESWITCH = 170;
    private static final int LOOKUPSWITCH = 171;
    private static final int WIDE = 196;
    private static final int IINC = 132;
    private static final int GOTO_W = 200;
    private static final int JSR_W = 201;

    private final byte[] bytes;
    private final int start;
    private final int length;

    Instructions(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.start = start;
        this.length = length;
    }

    /** Where they come to be with what is put before all, and before some. */
    Layout layout(int by, Midst midst) {
        int[] places = null;
        int moved = by;
        for (int place = 0; place < length; place += length(place)) {
            Bytes put = put(place, midst);
            if (put != null && places == null) {
                places = new int[length + 1];
                for (int i = 0; i < place; i++) {
                    places[i] = i + by;
                }
            }
            if (places != null) {
                places[place] = place + moved;
            }
            moved += put == null ? 0 : put.size();
        }
        if (places == null) {
            return Layout.even(by);
        }
        places[length] = length + moved;
        return Layout.uneven(places);
    }

    private @Nullable Bytes put(int place, Midst midst) {
        int at = start + place;
        int opcode = u1(bytes, at);
        return midst.before(opcode, opcode >= 178 && opcode <= 184 ? u2(bytes, at + 1) : 0);
    }

    /** Writes them, and what is put before some. */
    void writeTo(Bytes out, Layout layout, Midst midst) {
        int begin = out.size() - layout.of(0);
        for (int place = 0; place < length; place += length(place)) {
            Bytes put = put(place, midst);
            if (put != null) {
                out.copy(put);
            }
            moved(out, out.size() - begin, place, layout);
        }
    }

    private void moved(Bytes out, int now, int place, Layout layout) {
        int at = start + place;
        int opcode = u1(bytes, at);
        if ((opcode >= 153 && opcode <= 168) || opcode == 198 || opcode == 199) {
            int distance = layout.of(place + (short) u2(bytes, at + 1)) - now;
            if (distance != (short) distance) {
                throw new IllegalArgumentException("too far to jump");
            }
            out.u1(opcode).u2(distance);
        } else if (opcode == GOTO_W || opcode == JSR_W) {
            out.u1(opcode).u4(layout.of(place + u4(bytes, at + 1)) - now);
        } else if (opcode == TABLESWITCH || opcode == LOOKUPSWITCH) {
            int operands = operands(place);
            int row = opcode == TABLESWITCH ? 4 : 8;
            int rows = opcode == TABLESWITCH ? operands + 12 : operands + 8;
            out.copy(bytes, at, operands).u4(layout.of(place + u4(bytes, operands)) - now);
            out.copy(bytes, operands + 4, rows);
            for (int end = at + length(place); rows < end; rows += row) {
                out.copy(bytes, rows, rows + row - 4);
                out.u4(layout.of(place + u4(bytes, rows + row - 4)) - now);
            }
        } else {
            out.copy(bytes, at, at + length(place));
        }
    }

    private int length(int place) {
        int at = start + place;
        int opcode = u1(bytes, at);
        return switch (opcode) {
            case 16, 18, 21, 22, 23, 24, 25, 54, 55, 56, 57, 58, 169, 188 -> 2;
            case 17, 19, 20, IINC, 178, 179, 180, 181, 182, 183, 184, 187, 189, 192, 193, 198, 199 -> 3;
            case 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168 -> 3;
            case 197 -> 4;
            case 185, 186, GOTO_W, JSR_W -> 5;
            case WIDE -> u1(bytes, at + 1) == IINC ? 6 : 4;
            case TABLESWITCH -> {
                int operands = operands(place);
                yield operands - at + 12 + 4 * (u4(bytes, operands + 8) - u4(bytes, operands + 4) + 1);
            }
            case LOOKUPSWITCH -> {
                int operands = operands(place);
                yield operands - at + 8 + 8 * u4(bytes, operands + 4);
            }
            default -> 1;
        };
    }

    /** Where in the class those of a switch begin: at a multiple of four from the begin of the code. */
    private int operands(int place) {
        return start + place + 4 - (place & 3);
    }
}
