package io.testflow.benchmarks.mutant;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Offers mutants of one source file; not all of them compile. */
abstract class MutantScan extends TreeScanner<@Nullable Void, @Nullable Void> {

    final Source source;
    private final List<Mutant> mutants;
    private final Deque<String> names = new ArrayDeque<>();
    /** The class or member that is scanned, with those around it. */
    private final Deque<Fault> around = new ArrayDeque<>();

    MutantScan(Source source, List<Mutant> mutants) {
        this.source = source;
        this.mutants = mutants;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        String name = tree.getSimpleName().toString();
        names.addLast(name);
        around.push(around.isEmpty() ? Fault.of(source.inPackage(name)) : fault().nested(name));
        offerOf(tree);
        scan(tree.getModifiers(), null);
        for (Tree member : tree.getMembers()) {
            scanMember(member);
        }
        around.pop();
        names.removeLast();
        return null;
    }

    private void scanMember(Tree member) {
        if (member instanceof VariableTree field) {
            boolean isStatic = field.getModifiers().getFlags().contains(Modifier.STATIC);
            within(fault().initialiser(isStatic), member);
        } else if (member instanceof BlockTree block) {
            within(fault().initialiser(block.isStatic()), member);
        } else {
            scan(member, null);
        }
    }

    private void within(Fault place, Tree tree) {
        around.push(place);
        scan(tree, null);
        around.pop();
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        if (source.has(tree)) {
            names.addLast(tree.getName().toString());
            around.push(fault().in(tree));
            offerOf(tree);
            super.visitMethod(tree, null);
            around.pop();
            names.removeLast();
        }
        return null;
    }

    /** Called for each class before its members. */
    void offerOf(ClassTree tree) {}

    /** Called for each method of the source before its code. */
    void offerOf(MethodTree tree) {}

    /** The class or member that is scanned. */
    final Fault fault() {
        return around.element();
    }

    final void replace(Operator operator, Tree tree, String text) {
        if (!source.text(tree).equals(text)) {
            replace(operator, source.start(tree), source.end(tree), text, UnaryOperator.identity());
        }
    }

    /** Also tells where in what is scanned the fault is. */
    final void replace(Operator operator, Tree tree, String text, UnaryOperator<Fault> where) {
        if (!source.text(tree).equals(text)) {
            replace(operator, source.start(tree), source.end(tree), text, where);
        }
    }

    final void insert(Operator operator, int at, String text, UnaryOperator<Fault> where) {
        replace(operator, at, at, text, where);
    }

    final void replace(Operator operator, int start, int end, String text) {
        replace(operator, start, end, text, UnaryOperator.identity());
    }

    private void replace(Operator operator, int start, int end, String text, UnaryOperator<Fault> where) {
        String place = String.join(".", names) + ":" + source.line(start);
        Replacement replacement = new Replacement(source.file(), start, end, text);
        mutants.add(new Mutant(operator, place, replacement, where.apply(fault())));
    }
}
