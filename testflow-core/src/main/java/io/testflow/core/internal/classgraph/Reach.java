package io.testflow.core.internal.classgraph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who can reach a set of changed nodes, how far it is, and by which way: a breadth-first walk against the edges, within
 * the nodes of one module's class path. Immutable.
 */
public final class Reach {

    /** The distance of a node that reaches none of them. */
    public static final int NONE = -1;

    private final ClassGraph graph;
    private final Map<Integer, Step> steps;

    private Reach(ClassGraph graph, Map<Integer, Step> steps) {
        this.graph = graph;
        this.steps = steps;
    }

    private record Step(int distance, int next) {}

    /**
     * Walks from the changed nodes to all that use them.
     *
     * @param scope the nodes that are on the class path; others are not walked over
     * @param changed where the walk begins; those out of scope are left aside
     */
    public static Reach of(ClassGraph graph, BitSet scope, Collection<Integer> changed) {
        Map<Integer, Step> steps = new HashMap<>();
        IntList queue = new IntList();
        for (int node : changed) {
            if (scope.get(node) && steps.putIfAbsent(node, new Step(0, NONE)) == null) {
                queue.add(node);
            }
        }
        for (int head = 0; head < queue.size(); head++) {
            int used = queue.get(head);
            int distance = steps.getOrDefault(used, new Step(0, NONE)).distance() + 1;
            IntList users = graph.edges().users(used);
            for (int i = 0; i < users.size(); i++) {
                int user = users.get(i);
                if (scope.get(user) && !steps.containsKey(user)) {
                    steps.put(user, new Step(distance, used));
                    queue.add(user);
                }
            }
        }
        return new Reach(graph, steps);
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
        for (int head = 0; head < queue.size(); head++) {
            IntList uses = graph.edges().uses(queue.get(head));
            for (int i = 0; i < uses.size(); i++) {
                int used = uses.get(i);
                if (scope.get(used) && !reached.get(used)) {
                    reached.set(used);
                    queue.add(used);
                }
            }
        }
        return reached;
    }

    /** Steps from the node to the nearest change: 0 for a changed one, {@link #NONE} where it reaches none. */
    public int distance(int node) {
        Step step = steps.get(node);
        return step == null ? NONE : step.distance();
    }

    /** The changed node that is nearest to this one, which must reach one. */
    public int nearest(int node) {
        int at = node;
        for (Step step = steps.get(at); step != null && step.next() != NONE; step = steps.get(at)) {
            at = step.next();
        }
        return at;
    }

    /** The way from the node to the nearest change in words, both included, without steps between parts of one class. */
    public List<String> chain(int node) {
        List<String> chain = new ArrayList<>();
        int at = node;
        while (at != NONE) {
            String text = graph.node(at).text();
            if (chain.isEmpty() || !isSameClass(chain.get(chain.size() - 1), text)) {
                chain.add(text);
            }
            Step step = steps.get(at);
            at = step == null ? NONE : step.next();
        }
        return chain;
    }

    private static boolean isSameClass(String before, String after) {
        return before.equals(after) || before.startsWith(after + "#");
    }
}
