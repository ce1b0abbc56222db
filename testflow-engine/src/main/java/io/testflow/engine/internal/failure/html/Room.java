package io.testflow.engine.internal.failure.html;

/** How much of a page is left, in characters: beyond the first mark causes are short, beyond the second there are no more. */
final class Room {

    /** A character takes three bytes at most where it is one, so that a page of a hundred alphabets is below 5 MB too. */
    private static final int IN_FULL = 900_000;

    private static final int IN_ALL = 1_300_000;

    /** Whether a page of that length has room for stacks and output. */
    boolean isAmple(int length) {
        return length < IN_FULL;
    }

    /** Whether a page of that length has no room for another cause. */
    boolean isFull(int length) {
        return length >= IN_ALL;
    }
}
