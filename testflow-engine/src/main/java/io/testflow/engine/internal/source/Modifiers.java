package io.testflow.engine.internal.source;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Reads modifiers, and the one that the public tree does not show. */
final class Modifiers {

    private Modifiers() {}

    /** The modifiers in one order, without annotations. */
    static String text(ModifiersTree modifiers) {
        return new TreeSet<>(modifiers.getFlags()).toString();
    }

    static boolean has(ModifiersTree modifiers, Modifier modifier) {
        return modifiers.getFlags().contains(modifier);
    }

    /** Whether a parameter is {@code int... numbers}; its type is the same tree as of {@code int[] numbers}. */
    static boolean variableArity(VariableTree variable) {
        Tree type = variable.getType();
        return (type instanceof ArrayTypeTree || type instanceof AnnotatedTypeTree)
                && variable.getInitializer() == null
                && variable.toString().endsWith("... " + variable.getName());
    }
}
