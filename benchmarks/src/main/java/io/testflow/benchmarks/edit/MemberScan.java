package io.testflow.benchmarks.edit;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Offers the edits of one source file; every one of them leaves a file that compiles. */
final class MemberScan extends TreeScanner<Void, Void> {

    private static final String THROW = " if (true) { throw new IllegalStateException(\"edited by the benchmark\"); }";

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final String file;
    private final boolean tests;
    private final List<Edit> edits;
    private final String text;
    private final Deque<String> classes = new ArrayDeque<>();

    MemberScan(CompilationUnitTree unit, SourcePositions positions, String file, boolean tests, List<Edit> edits) {
        this.unit = unit;
        this.positions = positions;
        this.file = file;
        this.tests = tests;
        this.edits = edits;
        try {
            this.text = unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
        classes.push(tree.getSimpleName().toString());
        if (tree.getKind() == Tree.Kind.CLASS && classes.size() == 1 && !tests) {
            int end = (int) positions.getEndPosition(unit, tree) - 1;
            add(EditKind.PRIVATE_METHOD_ADDED, "", end, "    private int benchmarkEdit() { return 1; }\n");
            add(EditKind.PUBLIC_METHOD_ADDED, "", end, "    public int benchmarkEdit() { return 1; }\n");
        }
        super.visitClass(tree, null);
        classes.pop();
        return null;
    }

    /** Members of anonymous classes have no name that a reader of the row could find. */
    @Override
    public @org.jspecify.annotations.Nullable Void visitNewClass(NewClassTree tree, Void unused) {
        return null;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
        if (tree.getBody() == null || tree.getReturnType() == null) {
            return null;
        }
        String name = "." + tree.getName();
        int open = (int) positions.getStartPosition(unit, tree.getBody()) + 1;
        if (tests) {
            if (tree.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Test"))) {
                add(EditKind.TEST_THROWS, name, open, THROW);
            }
            return null;
        }
        add(EditKind.METHOD_THROWS, name, open, THROW);
        add(
                EditKind.COMMENT_ONLY,
                name,
                open,
                "\n        // Two lines of comment\n        // move all that follows.\n");
        for (StatementTree statement : tree.getBody().getStatements()) {
            if (statement instanceof IfTree test) {
                int start = (int) positions.getStartPosition(unit, test.getCondition());
                int end = (int) positions.getEndPosition(unit, test.getCondition());
                String negated = "(!" + text.substring(start, end) + ")";
                edits.add(new Edit(EditKind.CONDITION_NEGATED, file, member(name), start, end, negated));
                break;
            }
        }
        return null;
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
        Set<Modifier> modifiers = tree.getModifiers().getFlags();
        if (!tests
                && modifiers.contains(Modifier.STATIC)
                && modifiers.contains(Modifier.FINAL)
                && tree.getInitializer() instanceof LiteralTree literal
                && !tree.getName().contentEquals("serialVersionUID")) {
            int start = (int) positions.getStartPosition(unit, literal);
            int end = (int) positions.getEndPosition(unit, literal);
            String changed = Literals.change(literal, text.substring(start, end));
            if (!changed.isEmpty()) {
                edits.add(new Edit(EditKind.CONSTANT_CHANGED, file, member("." + tree.getName()), start, end, changed));
            }
        }
        return null;
    }

    private void add(EditKind kind, String member, int at, String inserted) {
        edits.add(Edit.insert(kind, file, member(member), at, inserted));
    }

    private String member(String name) {
        return String.join(".", (Iterable<String>) classes::descendingIterator) + name;
    }
}
