package io.testflow.core.internal.classgraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins names with the nodes that bear them, whichever is seen first: a class may be named by a string long before the
 * module that holds it is compiled.
 *
 * <p>{@code com.acme.Order}, {@code com/acme/Order.class} and {@code com.acme.Order.total} name the class, as does the
 * canonical name of a nested one; {@code com.acme} and {@code com.acme.} name the package; {@code db/init.xml} and
 * {@code init.xml} name the resource. Not thread-safe.
 */
final class Names {

    private static final int NOBODY = -1;
    private static final List<String> SUFFIXES = List.of(".class", ".java", ".kt", ".groovy");

    private final Map<String, Name> names = new HashMap<>();
    /** By word: whom it may mean. */
    private final Map<String, List<Bearer>> words = new HashMap<>();

    private final Edges edges;

    /** Draws an edge whenever a name and its bearer have both been seen. */
    Names(Edges edges) {
        this.edges = edges;
    }

    /** Whoever names exactly this, and whoever names something behind it, such as a member. */
    private record Name(Bearer exact, Bearer enclosing, boolean scans) {}

    /** One that bears a name, or those who wait for one. */
    private final class Bearer {

        private int node = NOBODY;
        private @Nullable IntList waiting;

        void is(int bearer) {
            if (node == NOBODY) {
                node = bearer;
                for (int i = 0; waiting != null && i < waiting.size(); i++) {
                    edges.add(waiting.get(i), bearer);
                }
                waiting = null;
            }
        }

        void isUsedBy(int user) {
            if (node != NOBODY) {
                edges.add(user, node);
                return;
            }
            if (waiting == null) {
                waiting = new IntList();
            }
            waiting.add(user);
        }
    }

    /** Says that a class bears this name; words that go on behind it, as for a member, name it too. */
    void bearClass(String name, int node) {
        bearBoth(name, node);
        if (name.indexOf('$') > 0) {
            bearBoth(name.replace('$', '.'), node);
        }
    }

    private void bearBoth(String text, int node) {
        Name name = name(text);
        name.exact().is(node);
        name.enclosing().is(node);
    }

    /** Says that a package or a resource bears exactly this name. */
    void bear(String name, int node) {
        name(name).exact().is(node);
    }

    /**
     * Says that a node refers to a class by its binary name.
     *
     * @return whether a class of this name finds other classes by itself
     */
    boolean refer(int user, String className) {
        Name name = name(className);
        name.exact().isUsedBy(user);
        return name.scans();
    }

    /** Says that a node holds a word that may name something. */
    void mention(int user, String text) {
        List<Bearer> meant = words.get(text);
        if (meant == null) {
            meant = meantBy(text);
            words.put(text, meant);
        }
        for (Bearer bearer : meant) {
            bearer.isUsedBy(user);
        }
    }

    private List<Bearer> meantBy(String text) {
        List<Bearer> bearers = new ArrayList<>();
        String name = trim(text);
        bearers.add(name(name).exact());
        String dotted = name.replace('/', '.');
        if (!dotted.equals(name)) {
            bearers.add(name(dotted).exact());
            bearers.add(name(name.substring(name.lastIndexOf('/') + 1)).exact());
        }
        for (int dot = dotted.lastIndexOf('.'); dot > 0; dot = dotted.lastIndexOf('.', dot - 1)) {
            bearers.add(name(dotted.substring(0, dot)).enclosing());
        }
        return List.copyOf(bearers);
    }

    private Name name(String text) {
        Name name = names.get(text);
        if (name == null) {
            name = new Name(new Bearer(), new Bearer(), Scanners.scans(text));
            names.put(text, name);
        }
        return name;
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
