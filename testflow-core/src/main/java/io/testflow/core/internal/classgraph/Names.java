package io.testflow.core.internal.classgraph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Joins names with the nodes that bear them, whichever is seen first: a class may be named by a string long before the
 * module that holds it is compiled.
 *
 * <p>{@code com.acme.Order}, {@code com/acme/Order.class} and {@code com.acme.Order.total} name the class, as does the
 * canonical name of a nested one; {@code com.acme} and {@code com.acme.} name the package; {@code db/init.xml} and
 * {@code init.xml} name the resource. Not thread-safe.
 */
final class Names {

    private static final List<String> SUFFIXES = List.of(".class", ".java", ".kt", ".groovy");

    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> enclosing = new HashMap<>();
    private final Map<String, IntList> waitingForExact = new HashMap<>();
    private final Map<String, IntList> waitingForEnclosing = new HashMap<>();
    private final Map<String, String> trimmed = new HashMap<>();
    private final Edges edges;

    /** Draws an edge whenever a name and its bearer have both been seen. */
    Names(Edges edges) {
        this.edges = edges;
    }

    /** Says that a class bears this name; words that go on behind it, as for a member, name it too. */
    void bearClass(String name, int node) {
        bear(name, node, exact, waitingForExact);
        bear(name, node, enclosing, waitingForEnclosing);
        if (name.indexOf('$') > 0) {
            String canonical = name.replace('$', '.');
            bear(canonical, node, exact, waitingForExact);
            bear(canonical, node, enclosing, waitingForEnclosing);
        }
    }

    /** Says that a package or a resource bears exactly this name. */
    void bear(String name, int node) {
        bear(name, node, exact, waitingForExact);
    }

    private void bear(String name, int node, Map<String, Integer> bearers, Map<String, IntList> waiting) {
        if (bearers.putIfAbsent(name, node) == null) {
            IntList users = waiting.remove(name);
            forEach(users, user -> edges.add(user, node));
        }
    }

    /** Says that a node refers to a class by its binary name. */
    void refer(int user, String className) {
        join(user, className, exact, waitingForExact);
    }

    /** Says that a node holds a word that may name something. */
    void mention(int user, String word) {
        String name = trimmed.computeIfAbsent(word, Names::trim);
        join(user, name, exact, waitingForExact);
        String dotted = name.replace('/', '.');
        if (!dotted.equals(name)) {
            join(user, dotted, exact, waitingForExact);
            join(user, name.substring(name.lastIndexOf('/') + 1), exact, waitingForExact);
        }
        for (int dot = dotted.lastIndexOf('.'); dot > 0; dot = dotted.lastIndexOf('.', dot - 1)) {
            join(user, dotted.substring(0, dot), enclosing, waitingForEnclosing);
        }
    }

    private void join(int user, String name, Map<String, Integer> bearers, Map<String, IntList> waiting) {
        Integer bearer = bearers.get(name);
        if (bearer != null) {
            edges.add(user, bearer);
        } else {
            waiting.computeIfAbsent(name, key -> new IntList()).add(user);
        }
    }

    private static void forEach(@org.jspecify.annotations.Nullable IntList list, IntConsumer action) {
        for (int i = 0; list != null && i < list.size(); i++) {
            action.accept(list.get(i));
        }
    }

    private static String trim(String word) {
        String name = word;
        for (String suffix : SUFFIXES) {
            if (name.endsWith(suffix)) {
                name = name.substring(0, name.length() - suffix.length());
            }
        }
        int begin = 0;
        int end = name.length();
        while (begin < end && isEdge(name.charAt(begin))) {
            begin++;
        }
        while (end > begin && isEdge(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(begin, end);
    }

    private static boolean isEdge(char c) {
        return c == '.' || c == '/' || c == '-';
    }
}
