package io.testflow.core.internal.classgraph;

import java.util.Arrays;

/**
 * The edges of a growing graph, in both directions: in a few arrays, since a list for each node would cost more than all
 * that is in it. Not thread-safe.
 */
final class Edges {

    private final Chains uses = new Chains();
    private final Chains users = new Chains();

    /** Makes room for one more node. */
    void addNode() {
        uses.addChain();
        users.addChain();
    }

    /** Draws an edge from the user to what it uses; a node does not use itself. */
    void add(int user, int used) {
        if (user != used) {
            uses.add(user, used);
            users.add(used, user);
        }
    }

    /** What nodes use. */
    Chains uses() {
        return uses;
    }

    /** Who uses nodes. */
    Chains users() {
        return users;
    }

    /** For each node its neighbours, in the order in which they were added, each with the place of the next. */
    static final class Chains {

        /** Behind the last neighbour. */
        static final int END = -1;

        private int[] first = new int[1 << 10];
        private int[] last = new int[1 << 10];
        private int nodes;
        private int[] neighbour = new int[1 << 13];
        private int[] next = new int[1 << 13];
        private int size;

        private void addChain() {
            if (nodes == first.length) {
                first = Arrays.copyOf(first, nodes * 2);
                last = Arrays.copyOf(last, nodes * 2);
            }
            first[nodes] = END;
            nodes++;
        }

        private void add(int node, int other) {
            if (size == neighbour.length) {
                neighbour = Arrays.copyOf(neighbour, size * 2);
                next = Arrays.copyOf(next, size * 2);
            }
            neighbour[size] = other;
            next[size] = END;
            if (first[node] == END) {
                first[node] = size;
            } else {
                next[last[node]] = size;
            }
            last[node] = size;
            size++;
        }

        /** The place of the first neighbour of a node; {@link #END} where it has none. */
        int first(int node) {
            return first[node];
        }

        /** The place behind this one; {@link #END} where there is none. */
        int next(int place) {
            return next[place];
        }

        /** The node at this place. */
        int at(int place) {
            return neighbour[place];
        }
    }
}
