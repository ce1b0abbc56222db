package io.testflow.engine.internal.source;

import com.sun.source.tree.ImportTree;

/**
 * One import of a file.
 *
 * @param kind {@code ""}, {@code static} or {@code module}
 * @param name the qualified name, with {@code *} at the end of a wildcard
 */
record Import(String kind, String name) {

    static Import of(ImportTree tree) {
        String name = tree.getQualifiedIdentifier().toString();
        if (tree.isStatic()) {
            return new Import("static", name);
        }
        // ImportTree.isModule() came with JDK 23; the text of an import is its words and nothing else.
        return new Import(tree.toString().strip().startsWith("import module ") ? "module" : "", name);
    }

    /** Whether it can give a meaning to any name. */
    boolean wildcard() {
        return kind.equals("module") || name.endsWith(".*");
    }

    /** The one name that it gives a meaning to; of no use with a wildcard. */
    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
