package io.testflow.core.internal.classgraph;

/** The edges of a graph, grouped by the node that they leave. Immutable. */
final class Adjacency {

    private final int[] offsets;
    private final int[] targets;

    private Adjacency(int[] offsets, int[] targets) {
        this.offsets = offsets;
        this.targets = targets;
    }

    /** Groups the edges {@code from[i] -> to[i]} by a counting sort. */
    static Adjacency of(int nodes, IntList from, IntList to) {
        int[] offsets = new int[nodes + 1];
        for (int i = 0; i < from.size(); i++) {
            offsets[from.get(i) + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            offsets[node + 1] += offsets[node];
        }
        int[] next = offsets.clone();
        int[] targets = new int[from.size()];
        for (int i = 0; i < from.size(); i++) {
            targets[next[from.get(i)]++] = to.get(i);
        }
        return new Adjacency(offsets, targets);
    }

    int begin(int node) {
        return offsets[node];
    }

    int end(int node) {
        return offsets[node + 1];
    }

    int target(int edge) {
        return targets[edge];
    }
}
