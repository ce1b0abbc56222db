package io.testflow.engine.internal.source;

import com.sun.source.tree.Tree;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a syntax tree as text: equal texts mean equal code, whatever the layout.
 *
 * @param text kinds and leaves of the tree
 * @param identifiers names that stand alone or at the left end of a qualified name, and so are looked up in imports
 * @param words all names that are used, also those after a dot and in strings
 * @param annotated whether an annotation stands anywhere in it
 */
record TreeText(String text, Set<String> identifiers, Set<String> words, boolean annotated) {

    static final TreeText EMPTY = new TreeText("", Set.of(), Set.of(), false);

    /** Of one tree, or of none. */
    static TreeText of(@Nullable Tree tree) {
        return new TreeWriter().add(tree).text();
    }

    /** Of several trees in their order. */
    static TreeText of(Iterable<? extends Tree> trees) {
        return new TreeWriter().add(trees).text();
    }

    boolean same(TreeText other) {
        return text.equals(other.text);
    }
}
