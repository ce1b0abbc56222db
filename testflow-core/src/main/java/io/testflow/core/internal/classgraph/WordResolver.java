package io.testflow.core.internal.classgraph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which class or package of the project a word of a string constant names.
 *
 * <p>{@code com.acme.Order}, {@code com/acme/Order.class} and {@code com.acme.Order.total} name the class, as does the
 * canonical name of a nested one; {@code com.acme} and {@code com.acme.} name the package. Not thread-safe.
 */
final class WordResolver {

    private static final int NOTHING = -1;
    private static final List<String> SUFFIXES = List.of(".class", ".java", ".kt", ".groovy");

    private final Map<String, Integer> classes;
    private final Map<String, Integer> packages;
    private final Map<String, Integer> known = new HashMap<>();

    /** Resolves to the nodes in the two maps, by class name and by package name. */
    WordResolver(Map<String, Integer> classes, Map<String, Integer> packages) {
        this.classes = new HashMap<>(classes);
        this.packages = packages;
        classes.forEach((name, node) -> {
            if (name.indexOf('$') > 0) {
                this.classes.putIfAbsent(name.replace('$', '.'), node);
            }
        });
    }

    /** The node that the word names, or -1. */
    int resolve(String word) {
        return known.computeIfAbsent(word, this::lookUp);
    }

    private int lookUp(String word) {
        String name = trim(word).replace('/', '.');
        Integer node = classes.get(name);
        if (node == null) {
            node = packages.get(name);
        }
        return node == null ? enclosingClass(name) : node;
    }

    private int enclosingClass(String name) {
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            @Nullable Integer node = classes.get(name.substring(0, dot));
            if (node != null) {
                return node;
            }
        }
        return NOTHING;
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
