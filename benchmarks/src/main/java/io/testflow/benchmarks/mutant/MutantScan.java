package io.testflow.benchmarks.mutant;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Offers mutants of one source file; not all of them compile. */
abstract class MutantScan extends TreeScanner<@Nullable Void, @Nullable Void> {

    final Source source;
    private final List<Mutant> mutants;
    private final Deque<String> names = new ArrayDeque<>();

    MutantScan(Source source, List<Mutant> mutants) {
        this.source = source;
        this.mutants = mutants;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        names.addLast(tree.getSimpleName().toString());
        offerOf(tree);
        super.visitClass(tree, null);
        names.removeLast();
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        if (source.has(tree)) {
            names.addLast(tree.getName().toString());
            super.visitMethod(tree, null);
            names.removeLast();
        }
        return null;
    }

    /** Called for each class before its members. */
    void offerOf(ClassTree tree) {}

    final void replace(Operator operator, Tree tree, String text) {
        if (!source.text(tree).equals(text)) {
            replace(operator, source.start(tree), source.end(tree), text);
        }
    }

    final void insert(Operator operator, int at, String text) {
        replace(operator, at, at, text);
    }

    final void replace(Operator operator, int start, int end, String text) {
        String place = String.join(".", names) + ":" + source.line(start);
        mutants.add(new Mutant(operator, source.file(), place, start, end, text));
    }
}
