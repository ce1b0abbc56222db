package io.testflow.benchmarks.mutant;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;

/**
 * A parsed source file.
 *
 * @param file relative to the project, with slashes
 * @param text its content
 * @param unit its syntax tree
 * @param positions of the tree's nodes in the text
 */
record Source(String file, String text, CompilationUnitTree unit, SourcePositions positions) {

    int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    String text(Tree tree) {
        return text.substring(start(tree), end(tree));
    }

    /** Whether the tree stands in the text; the parser adds constructors that do not. */
    boolean has(Tree tree) {
        return start(tree) >= 0 && end(tree) > start(tree);
    }

    /** The binary name of a class of this file that no other is around. */
    String inPackage(String simpleName) {
        return unit.getPackageName() == null ? simpleName : unit.getPackageName() + "." + simpleName;
    }

    long line(int position) {
        return unit.getLineMap().getLineNumber(position);
    }
}
