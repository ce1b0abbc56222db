package io.testflow.benchmarks.environment;

/** Time from one moment on, of which a program prints what it took. */
final class Stopwatch {

    private static final double MICROS = 1_000;

    private final long start = System.nanoTime();

    /** Prints a figure in microseconds. */
    void print(String name) {
        System.out.println(name + "=" + (System.nanoTime() - start) / 1_000);
    }

    /** A figure that was printed, in milliseconds. */
    static double milliseconds(long figure) {
        return figure / MICROS;
    }
}
