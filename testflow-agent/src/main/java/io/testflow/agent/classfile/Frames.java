package io.testflow.agent.classfile;

import static io.testflow.agent.classfile.Bytes.u1;
import static io.testflow.agent.classfile.Bytes.u2;

/** Moves the frames of a method, which say what its variables and its stack hold, to where its instructions come to be. */
final class Frames {

    private static final int SHORT = 64;
    private static final int SAME_WITH_ONE = 247;
    private static final int SAME = 251;
    private static final int FULL = 255;
    private static final int OBJECT = 7;
    private static final int NEW_OBJECT = 8;

    private final byte[] bytes;
    private final Bytes out;
    private final Layout layout;
    private final int countAt;
    private int position;
    private int count;
    /** The place of the last frame that was written; -1 where there is none. */
    private int last = -1;

    Frames(byte[] bytes, Bytes out, Layout layout) {
        this.bytes = bytes;
        this.out = out;
        this.layout = layout;
        this.countAt = out.size();
        out.u2(0);
    }

    /** Begins with one where the method's own instructions begin. */
    void addFirst() {
        same(layout.of(0));
    }

    /** Takes over those that are there. */
    void take(int table) {
        position = table + 2;
        int place = -1;
        for (int left = u2(bytes, table); left > 0; left--) {
            int kind = u1(bytes, position++);
            int distance = kind < SHORT ? kind : kind < 2 * SHORT ? kind - SHORT : u2(bytes, advance(2));
            place += distance + 1;
            take(kind, layout.of(place));
        }
    }

    private void take(int kind, int place) {
        if (kind < SHORT) {
            same(place);
        } else if (kind < 2 * SHORT || kind == SAME_WITH_ONE) {
            int distance = distance(place);
            if (distance < SHORT) {
                out.u1(SHORT + distance);
            } else {
                out.u1(SAME_WITH_ONE).u2(distance);
            }
            types(1);
        } else {
            out.u1(kind).u2(distance(place));
            if (kind == FULL) {
                types(counted());
                types(counted());
            } else if (kind > SAME) {
                types(kind - SAME);
            }
        }
    }

    /** Ends with one where nothing is known but the exception on the stack. */
    void addHandler(int place, int type) {
        out.u1(FULL).u2(distance(place)).u2(0).u2(1).u1(OBJECT).u2(type);
    }

    void end() {
        out.setU2(countAt, count);
    }

    private void same(int place) {
        int distance = distance(place);
        if (distance < SHORT) {
            out.u1(distance);
        } else {
            out.u1(SAME).u2(distance);
        }
    }

    private int distance(int place) {
        int distance = place - last - 1;
        last = place;
        count++;
        return distance;
    }

    private int counted() {
        int number = u2(bytes, advance(2));
        out.u2(number);
        return number;
    }

    private void types(int number) {
        for (int left = number; left > 0; left--) {
            int type = u1(bytes, position++);
            out.u1(type);
            if (type == OBJECT) {
                out.u2(u2(bytes, advance(2)));
            } else if (type == NEW_OBJECT) {
                out.u2(layout.of(u2(bytes, advance(2))));
            }
        }
    }

    private int advance(int more) {
        position += more;
        return position - more;
    }
}
