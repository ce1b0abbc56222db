package io.testflow.core.internal.classgraph;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which class can reach which, by all that bytecode and resources name. Immutable; safe for use by several threads.
 *
 * <p>An edge leads from the user to what it uses.
 */
public final class ClassGraph {

    private final List<Node> nodes;
    private final Map<Node, Integer> ids;
    private final Adjacency uses;
    private final Adjacency users;

    ClassGraph(List<Node> nodes, Map<Node, Integer> ids, IntList from, IntList to) {
        this.nodes = nodes;
        this.ids = ids;
        this.uses = Adjacency.of(nodes.size(), from, to);
        this.users = Adjacency.of(nodes.size(), to, from);
    }

    /** The id of a node, from 0; empty where the graph does not have it. */
    public OptionalInt id(Node node) {
        Integer id = ids.get(node);
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }

    /** The id of a class with all its members; empty where the graph does not have it. */
    public OptionalInt classId(String className) {
        return id(new Node(Node.Kind.CLASS, className));
    }

    /** The node with this id. */
    public Node node(int id) {
        return nodes.get(id);
    }

    /** The number of nodes. */
    public int size() {
        return nodes.size();
    }

    Adjacency uses() {
        return uses;
    }

    Adjacency users() {
        return users;
    }
}
