package io.testflow.benchmarks.environment;

/**
 * The same with and without TestFlow, straight after one another, in milliseconds.
 *
 * @param testflow with TestFlow
 * @param other without it
 */
record Pair(double testflow, double other) {

    double ratio() {
        return testflow / other;
    }

    double more() {
        return testflow - other;
    }
}
