package io.testflow.core.internal.classgraph;

import java.util.ArrayList;
import java.util.List;

/** The edges of a growing graph, in both directions. Not thread-safe. */
final class Edges {

    private final List<IntList> uses = new ArrayList<>();
    private final List<IntList> users = new ArrayList<>();

    /** Makes room for one more node. */
    void addNode() {
        uses.add(new IntList());
        users.add(new IntList());
    }

    /** Draws an edge from the user to what it uses; a node does not use itself. */
    void add(int user, int used) {
        if (user != used) {
            uses.get(user).add(used);
            users.get(used).add(user);
        }
    }

    /** What the node uses. */
    IntList uses(int node) {
        return uses.get(node);
    }

    /** Who uses the node. */
    IntList users(int node) {
        return users.get(node);
    }
}
