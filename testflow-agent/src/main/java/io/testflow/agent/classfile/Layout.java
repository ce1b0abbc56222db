package io.testflow.agent.classfile;

/** Where the places in a method's code come to be. What is put before an instruction is a part of its place. */
final class Layout {

    private final int by;
    private final int[] places;

    private Layout(int by, int[] places) {
        this.by = by;
        this.places = places;
    }

    /** All moves as far. */
    static Layout even(int by) {
        return new Layout(by, new int[0]);
    }

    /** Each place has its own; the last is the end. */
    static Layout uneven(int[] places) {
        return new Layout(0, places);
    }

    int of(int place) {
        return places.length == 0 ? place + by : places[place];
    }
}
