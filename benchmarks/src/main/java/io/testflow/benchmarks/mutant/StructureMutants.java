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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Offers mutants of what classes are: constants, annotations, initialisers, and members that one of them lacks. */
final class StructureMutants extends MutantScan {

    private static final Set<String> KEPT = Set.of("Override", "SuppressWarnings", "FunctionalInterface");

    /** The name in a declaration of a method. */
    private static final Pattern NAME = Pattern.compile("(\\w+)\\(");

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
        types.missing(tree).forEach(method -> add(added, end, method));
        if (tree.getKind() == Kind.CLASS) {
            types.overloads(tree).forEach(method -> add(Operator.OVERLOAD_ADDED, end, method));
            insert(
                    Operator.INITIALISER_CHANGED,
                    end,
                    " static { if (true) { throw new IllegalStateException(); } }\n",
                    fault -> fault.initialiser(true));
            insert(Operator.ANNOTATION_CHANGED, source.start(tree), "@Deprecated ", Fault::declaration);
        }
        if (tree.getKind() == Kind.ENUM) {
            firstConstant(tree);
        }
        for (Tree member : tree.getMembers()) {
            if (member instanceof BlockTree block && block.isStatic()) {
                replace(Operator.INITIALISER_CHANGED, block, "{}", fault -> fault.initialiser(true));
            }
        }
    }

    private void add(Operator operator, int at, String method) {
        Matcher name = NAME.matcher(method);
        insert(operator, at, method, fault -> name.find() ? fault.added(name.group(1)) : fault);
    }

    /** One more constant, before the others, so that all of them get another number. */
    private void firstConstant(ClassTree tree) {
        for (Tree member : tree.getMembers()) {
            if (member instanceof VariableTree first && source.has(first)) {
                String text = source.text(first);
                int name = text.indexOf(first.getName().toString());
                String copy = "MUTANT" + text.substring(name + first.getName().length());
                insert(
                        Operator.ENUM_CONSTANT_ADDED,
                        source.start(first),
                        copy.replaceAll("[,;]\\s*$", "") + ", ",
                        fault -> fault.initialiser(true));
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
                    replace(operator, literal, other, Fault::declaration);
                }
                return null;
            }
        };
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void unused) {
        if (!KEPT.contains(tree.getAnnotationType().toString())) {
            replace(Operator.ANNOTATION_CHANGED, tree, "", Fault::declaration);
            literals(Operator.ANNOTATION_CHANGED).scan(tree.getArguments(), null);
        }
        return null;
    }

    @Override
    void offerOf(MethodTree tree) {
        if (source.file().startsWith("src/main")) {
            insert(Operator.ANNOTATION_CHANGED, source.start(tree), "@Deprecated ", Fault::declaration);
        }
    }
}
