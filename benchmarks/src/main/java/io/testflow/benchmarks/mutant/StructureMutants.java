package io.testflow.benchmarks.mutant;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.testflow.benchmarks.edit.Literals;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Offers mutants of what classes are: constants, annotations, initialisers, and members that one of them lacks. */
final class StructureMutants extends MutantScan {

    private static final Set<String> KEPT = Set.of("Override", "SuppressWarnings", "FunctionalInterface");

    private final Types types;

    StructureMutants(Source source, Types types, List<Mutant> mutants) {
        super(source, mutants);
        this.types = types;
    }

    @Override
    void offerOf(ClassTree tree) {
        if (tree.getSimpleName().isEmpty()) {
            return;
        }
        int end = source.end(tree) - 1;
        Operator added = tree.getKind() == Kind.INTERFACE ? Operator.DEFAULT_METHOD_ADDED : Operator.OVERRIDE_ADDED;
        types.missing(tree).forEach(method -> insert(added, end, method));
        if (tree.getKind() == Kind.CLASS) {
            types.overloads(tree).forEach(method -> insert(Operator.OVERLOAD_ADDED, end, method));
            insert(Operator.INITIALISER_CHANGED, end, " static { if (true) { throw new IllegalStateException(); } }\n");
            insert(Operator.ANNOTATION_CHANGED, source.start(tree), "@Deprecated ");
        }
        if (tree.getKind() == Kind.ENUM) {
            firstConstant(tree);
        }
        for (Tree member : tree.getMembers()) {
            if (member instanceof BlockTree block && block.isStatic()) {
                replace(Operator.INITIALISER_CHANGED, block, "{}");
            }
        }
    }

    /** One more constant, before the others, so that all of them get another number. */
    private void firstConstant(ClassTree tree) {
        for (Tree member : tree.getMembers()) {
            if (member instanceof VariableTree first && source.has(first)) {
                String text = source.text(first);
                int name = text.indexOf(first.getName().toString());
                String copy = "MUTANT" + text.substring(name + first.getName().length());
                insert(Operator.ENUM_CONSTANT_ADDED, source.start(first), copy.replaceAll("[,;]\\s*$", "") + ", ");
                return;
            }
        }
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        Set<Modifier> modifiers = tree.getModifiers().getFlags();
        ExpressionTree value = tree.getInitializer();
        if (value != null && source.has(value) && modifiers.contains(Modifier.STATIC)) {
            if (value instanceof LiteralTree literal) {
                String other = Literals.change(literal, source.text(literal));
                if (!other.isEmpty()) {
                    replace(Operator.CONSTANT_CHANGED, literal, other);
                }
            } else if (source.has(tree.getType())
                    && !source.text(tree).startsWith(tree.getName().toString())) {
                literals(Operator.INITIALISER_CHANGED).scan(value, null);
                for (String other : ReturnValues.of(source.text(tree.getType()))) {
                    replace(Operator.INITIALISER_CHANGED, value, other);
                }
            }
        }
        return super.visitVariable(tree, null);
    }

    /** Offers another value for each literal that it comes upon. */
    private TreeScanner<@Nullable Void, @Nullable Void> literals(Operator operator) {
        return new TreeScanner<>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void unused) {
                String other = Literals.change(literal, source.text(literal));
                if (!other.isEmpty()) {
                    replace(operator, literal, other);
                }
                return null;
            }
        };
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void unused) {
        if (!KEPT.contains(tree.getAnnotationType().toString())) {
            replace(Operator.ANNOTATION_CHANGED, tree, "");
            literals(Operator.ANNOTATION_CHANGED).scan(tree.getArguments(), null);
        }
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        if (source.has(tree) && source.file().startsWith("src/main")) {
            insert(Operator.ANNOTATION_CHANGED, source.start(tree), "@Deprecated ");
        }
        return super.visitMethod(tree, null);
    }
}
