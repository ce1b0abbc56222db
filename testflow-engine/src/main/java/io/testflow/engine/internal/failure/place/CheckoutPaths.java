package io.testflow.engine.internal.failure.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds files of a checkout by paths that another machine, another folder or a bundler tells. Immutable. */
final class CheckoutPaths {

    private static final int LONGEST = 1000;

    /** One name alone, {@code index.js}, is no sign of the same file. */
    private static final int ENOUGH = 2;

    private final String root;
    private final Map<String, List<String>> byName = new HashMap<>();

    /**
     * Takes the files of a checkout.
     *
     * @param root name of its folder, which paths of other machines may share
     * @param files paths below it, with slashes
     */
    CheckoutPaths(String root, List<String> files) {
        this.root = root;
        for (String file : files) {
            byName.computeIfAbsent(file.substring(file.lastIndexOf('/') + 1), name -> new ArrayList<>(1))
                    .add(file);
        }
    }

    /**
     * The file with which a path has the longest end in common, where that is one file alone. The end is two names at least, or
     * all of one of both.
     */
    Optional<String> likely(String told) {
        return find(names(told), false);
    }

    /** The one file whose path ends with all of another. */
    Optional<String> endingWith(String told) {
        return find(names(told), true);
    }

    private Optional<String> find(List<String> told, boolean all) {
        int longest = 0;
        List<String> best = new ArrayList<>();
        for (String file : told.isEmpty() ? List.<String>of() : byName.getOrDefault(told.get(0), List.of())) {
            List<String> here = names(root + "/" + file);
            int common = common(told, here);
            boolean enough = common == told.size() || (!all && (common >= ENOUGH || common >= here.size() - 1));
            if (enough && common >= longest) {
                if (common > longest) {
                    best.clear();
                }
                longest = common;
                best.add(file);
            }
        }
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static int common(List<String> one, List<String> other) {
        int common = 0;
        while (common < one.size() && common < other.size() && one.get(common).equals(other.get(common))) {
            common++;
        }
        return common;
    }

    /** Its names, that of the file first; {@code webpack:///./src/cart.js?1a2b} has the names {@code cart.js} and {@code src}. */
    private static List<String> names(String path) {
        if (path.length() > LONGEST) {
            return List.of();
        }
        int query = path.indexOf('?');
        List<String> names = new ArrayList<>();
        for (String name : (query < 0 ? path : path.substring(0, query)).split("[/\\\\]", -1)) {
            if (name.equals("..") && !names.isEmpty()) {
                names.remove(names.size() - 1);
            } else if (!name.isEmpty() && !name.equals(".") && !name.equals("..") && !name.endsWith(":")) {
                names.add(name);
            }
        }
        Collections.reverse(names);
        return names;
    }
}
