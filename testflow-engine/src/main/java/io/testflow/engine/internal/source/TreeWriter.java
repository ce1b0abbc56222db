package io.testflow.engine.internal.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.RequiresTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes syntax trees as {@link TreeText}: the kind of every node, every leaf's value, and a mark where a child is missing.
 * {@link Tree#toString} will not do: it drops details such as the kind of a literal.
 */
final class TreeWriter extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final StringBuilder out = new StringBuilder();
    private final Set<String> identifiers = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private boolean annotated;

    TreeWriter add(@Nullable Tree tree) {
        scan(tree, null);
        return this;
    }

    TreeWriter add(@Nullable Iterable<? extends Tree> trees) {
        scan(trees, null);
        return this;
    }

    TreeWriter leaf(Object value) {
        String text = value.toString();
        out.append(text.length()).append(':').append(text);
        return this;
    }

    TreeText text() {
        return new TreeText(out.toString(), identifiers, words, annotated);
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void p) {
        Tree node = tree;
        while (node instanceof ParenthesizedTree parentheses) {
            node = parentheses.getExpression();
        }
        if (node == null) {
            out.append('-');
            return null;
        }
        if (node instanceof UnaryTree unary && negativeNumber(unary)) {
            return null;
        }
        out.append('(').append(node.getKind().name()).append(' ');
        if (node.getKind().name().equals("TEMPLATE")) {
            leaf(node); // string templates of JDK 21 and 22 keep their text where no visitor comes
        }
        super.scan(node, null);
        out.append(')');
        return null;
    }

    @Override
    public @Nullable Void scan(@Nullable Iterable<? extends Tree> trees, @Nullable Void p) {
        out.append('[');
        super.scan(trees, null);
        out.append(']');
        return null;
    }

    /** The parser makes one literal of {@code -1} and two nodes of {@code - 1}; both are the same number. */
    private boolean negativeNumber(UnaryTree unary) {
        Tree operand = unary.getExpression();
        while (operand instanceof ParenthesizedTree parentheses) {
            operand = parentheses.getExpression();
        }
        if (unary.getKind() == Tree.Kind.UNARY_MINUS
                && operand instanceof LiteralTree literal
                && literal.getValue() instanceof Number number) {
            out.append('(').append(literal.getKind().name()).append(' ');
            leaf(negated(number));
            out.append(')');
            return true;
        }
        return false;
    }

    private static Number negated(Number number) {
        if (number instanceof Integer value) {
            return -value;
        }
        if (number instanceof Long value) {
            return -value;
        }
        if (number instanceof Float value) {
            return -value;
        }
        return -number.doubleValue();
    }

    private void use(CharSequence name) {
        words.add(name.toString());
        leaf(name);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree node, @Nullable Void p) {
        leaf(String.valueOf(node.getValue()));
        if (node.getValue() instanceof String string) {
            words.addAll(Identifiers.in(string));
        }
        return super.visitLiteral(node, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree node, @Nullable Void p) {
        identifiers.add(node.getName().toString());
        use(node.getName());
        return super.visitIdentifier(node, null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree node, @Nullable Void p) {
        use(node.getIdentifier());
        return super.visitMemberSelect(node, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree node, @Nullable Void p) {
        use(node.getName());
        return super.visitMemberReference(node, null);
    }

    @Override
    public @Nullable Void visitPrimitiveType(PrimitiveTypeTree node, @Nullable Void p) {
        leaf(node.getPrimitiveTypeKind());
        return super.visitPrimitiveType(node, null);
    }

    @Override
    public @Nullable Void visitModifiers(ModifiersTree node, @Nullable Void p) {
        leaf(Modifiers.text(node));
        return super.visitModifiers(node, null);
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree node, @Nullable Void p) {
        annotated = true;
        return super.visitAnnotation(node, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree node, @Nullable Void p) {
        leaf(node.getName());
        leaf(Modifiers.variableArity(node) ? "..." : "");
        return super.visitVariable(node, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree node, @Nullable Void p) {
        leaf(node.getName());
        return super.visitMethod(node, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree node, @Nullable Void p) {
        leaf(node.getSimpleName());
        return super.visitClass(node, null);
    }

    @Override
    public @Nullable Void visitTypeParameter(TypeParameterTree node, @Nullable Void p) {
        leaf(node.getName());
        return super.visitTypeParameter(node, null);
    }

    @Override
    public @Nullable Void visitLabeledStatement(LabeledStatementTree node, @Nullable Void p) {
        leaf(node.getLabel());
        return super.visitLabeledStatement(node, null);
    }

    @Override
    public @Nullable Void visitBreak(BreakTree node, @Nullable Void p) {
        leaf(String.valueOf(node.getLabel()));
        return super.visitBreak(node, null);
    }

    @Override
    public @Nullable Void visitContinue(ContinueTree node, @Nullable Void p) {
        leaf(String.valueOf(node.getLabel()));
        return super.visitContinue(node, null);
    }

    @Override
    public @Nullable Void visitImport(ImportTree node, @Nullable Void p) {
        leaf(Import.of(node));
        return super.visitImport(node, null);
    }

    @Override
    public @Nullable Void visitModule(ModuleTree node, @Nullable Void p) {
        leaf(node.getModuleType());
        return super.visitModule(node, null);
    }

    @Override
    public @Nullable Void visitRequires(RequiresTree node, @Nullable Void p) {
        leaf((node.isStatic() ? "static " : "") + (node.isTransitive() ? "transitive" : ""));
        return super.visitRequires(node, null);
    }
}
