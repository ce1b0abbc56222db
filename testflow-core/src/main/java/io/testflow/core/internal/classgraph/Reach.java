package io.testflow.core.internal.classgraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Who can reach a set of changed nodes, how far it is, and by which way: a breadth-first walk against the edges, within
 * the nodes of one module's class path. Immutable.
 */
public final class Reach {

    /** The distance of a node that reaches none of them. */
    public static final int NONE = -1;

    private final ClassGraph graph;
    /** By node; {@link #NONE} where none is reached. */
    private final int[] distances;
    /** By node that reaches one: the node one step nearer; {@link #NONE} for a changed one. */
    private final int[] nearer;

    private Reach(ClassGraph graph, int[] distances, int[] nearer) {
        this.graph = graph;
        this.distances = distances;
        this.nearer = nearer;
    }

    /**
     * Walks from the changed nodes to all that use them.
     *
     * @param scope the nodes that are on the class path; others are not walked over
     * @param changed where the walk begins; those out of scope are left aside
     */
    public static Reach of(ClassGraph graph, BitSet scope, Collection<Integer> changed) {
        int[] distances = new int[graph.size()];
        int[] nearer = new int[graph.size()];
        Arrays.fill(distances, NONE);
        Arrays.fill(nearer, NONE);
        IntList queue = new IntList();
        for (int node : changed) {
            if (scope.get(node)) {
                distances[node] = 0;
                queue.add(node);
            }
        }
        Edges.Chains users = graph.edges().users();
        for (int head = 0; head < queue.size(); head++) {
            int used = queue.get(head);
            for (int place = users.first(used); place != Edges.Chains.END; place = users.next(place)) {
                int user = users.at(place);
                if (distances[user] == NONE && scope.get(user)) {
                    distances[user] = distances[used] + 1;
                    nearer[user] = used;
                    queue.add(user);
                }
            }
        }
        return new Reach(graph, distances, nearer);
    }

    /** All nodes within the scope that can be reached from these, themselves included. */
    public static BitSet from(ClassGraph graph, BitSet scope, Collection<Integer> starts) {
        BitSet reached = new BitSet(graph.size());
        IntList queue = new IntList();
        for (int node : starts) {
            if (!reached.get(node)) {
                reached.set(node);
                queue.add(node);
            }
        }
        Edges.Chains uses = graph.edges().uses();
        for (int head = 0; head < queue.size(); head++) {
            for (int place = uses.first(queue.get(head)); place != Edges.Chains.END; place = uses.next(place)) {
                int used = uses.at(place);
                if (!reached.get(used) && scope.get(used)) {
                    reached.set(used);
                    queue.add(used);
                }
            }
        }
        return reached;
    }

    /** Steps from the node to the nearest change: 0 for a changed one, {@link #NONE} where it reaches none. */
    public int distance(int node) {
        return distances[node];
    }

    /** The changed node that is nearest to this one, which must reach one. */
    public int nearest(int node) {
        int at = node;
        while (nearer[at] != NONE) {
            at = nearer[at];
        }
        return at;
    }

    /** The way from the node to the nearest change in words, both included, without steps between parts of one class. */
    public List<String> chain(int node) {
        List<String> chain = new ArrayList<>();
        for (int at = node; at != NONE; at = nearer[at]) {
            String text = graph.node(at).text();
            if (chain.isEmpty() || !isSameClass(chain.get(chain.size() - 1), text)) {
                chain.add(text);
            }
        }
        return chain;
    }

    private static boolean isSameClass(String before, String after) {
        int end = after.length();
        return before.startsWith(after) && (before.length() == end || before.charAt(end) == '#');
    }
}
