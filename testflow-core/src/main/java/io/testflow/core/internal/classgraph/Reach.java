package io.testflow.core.internal.classgraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Who can reach a set of changed nodes, how far it is, and by which way: a breadth-first walk against the edges. Immutable.
 */
public final class Reach {

    /** The distance of a node that reaches none of them. */
    public static final int NONE = -1;

    private final ClassGraph graph;
    private final int[] distances;
    private final int[] next;

    private Reach(ClassGraph graph, int[] distances, int[] next) {
        this.graph = graph;
        this.distances = distances;
        this.next = next;
    }

    /** Walks from the changed nodes to all that use them. */
    public static Reach of(ClassGraph graph, Collection<Integer> changed) {
        int[] distances = new int[graph.size()];
        int[] next = new int[graph.size()];
        int[] queue = new int[graph.size()];
        Arrays.fill(distances, NONE);
        Arrays.fill(next, NONE);
        int tail = 0;
        for (int node : changed) {
            if (distances[node] == NONE) {
                distances[node] = 0;
                queue[tail++] = node;
            }
        }
        Adjacency users = graph.users();
        for (int head = 0; head < tail; head++) {
            int used = queue[head];
            for (int edge = users.begin(used); edge < users.end(used); edge++) {
                int user = users.target(edge);
                if (distances[user] == NONE) {
                    distances[user] = distances[used] + 1;
                    next[user] = used;
                    queue[tail++] = user;
                }
            }
        }
        return new Reach(graph, distances, next);
    }

    /** All nodes that can be reached from these, themselves included. */
    public static BitSet from(ClassGraph graph, Collection<Integer> starts) {
        BitSet reached = new BitSet(graph.size());
        int[] queue = new int[graph.size()];
        int tail = 0;
        for (int node : starts) {
            if (!reached.get(node)) {
                reached.set(node);
                queue[tail++] = node;
            }
        }
        Adjacency uses = graph.uses();
        for (int head = 0; head < tail; head++) {
            for (int edge = uses.begin(queue[head]); edge < uses.end(queue[head]); edge++) {
                int used = uses.target(edge);
                if (!reached.get(used)) {
                    reached.set(used);
                    queue[tail++] = used;
                }
            }
        }
        return reached;
    }

    /** Steps from the node to the nearest change: 0 for a changed one, {@link #NONE} where it reaches none. */
    public int distance(int node) {
        return distances[node];
    }

    /** The nodes from this one to the nearest change, both included; only this one where it reaches none. */
    public List<Integer> way(int node) {
        List<Integer> way = new ArrayList<>();
        for (int at = node; at != NONE; at = next[at]) {
            way.add(at);
        }
        return way;
    }

    /** The same way in words, without the steps between parts of one class. */
    public List<String> chain(int node) {
        List<String> chain = new ArrayList<>();
        for (int at : way(node)) {
            String text = graph.node(at).text();
            if (chain.isEmpty() || !isSameClass(chain.get(chain.size() - 1), text)) {
                chain.add(text);
            }
        }
        return chain;
    }

    private static boolean isSameClass(String before, String after) {
        return before.equals(after) || before.startsWith(after + "#");
    }
}
