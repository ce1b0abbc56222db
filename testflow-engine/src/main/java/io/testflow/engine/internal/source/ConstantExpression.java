package io.testflow.engine.internal.source;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells fields that may be compile-time constants from those that cannot be: the language allows only primitives and
 * strings, made of literals, names, operators, casts and parentheses. What a name stands for is not looked up.
 */
final class ConstantExpression {

    private static final Set<Tree.Kind> IMPOSSIBLE = EnumSet.of(
            Tree.Kind.METHOD_INVOCATION,
            Tree.Kind.NEW_CLASS,
            Tree.Kind.NEW_ARRAY,
            Tree.Kind.LAMBDA_EXPRESSION,
            Tree.Kind.MEMBER_REFERENCE,
            Tree.Kind.ARRAY_ACCESS,
            Tree.Kind.INSTANCE_OF,
            Tree.Kind.ASSIGNMENT,
            Tree.Kind.SWITCH_EXPRESSION,
            Tree.Kind.PREFIX_INCREMENT,
            Tree.Kind.PREFIX_DECREMENT,
            Tree.Kind.POSTFIX_INCREMENT,
            Tree.Kind.POSTFIX_DECREMENT,
            Tree.Kind.NULL_LITERAL);

    private ConstantExpression() {}

    /** Whether a field, given that it is final, may be a compile-time constant. */
    static boolean possible(VariableTree field) {
        ExpressionTree value = field.getInitializer();
        return value != null && possibleType(field.getType()) && possibleValue(value);
    }

    /** Whether the value is the same wherever and whenever it is computed. */
    static boolean literal(VariableTree field) {
        return possible(field)
                && TreeText.of(field.getInitializer()).identifiers().isEmpty();
    }

    private static boolean possibleType(@Nullable Tree type) {
        if (type instanceof MemberSelectTree qualified) {
            return qualified.getIdentifier().contentEquals("String");
        }
        return type instanceof PrimitiveTypeTree
                || (type instanceof IdentifierTree name && name.getName().contentEquals("String"));
    }

    private static boolean possibleValue(ExpressionTree value) {
        boolean[] possible = {true};
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void scan(@Nullable Tree tree, @Nullable Void p) {
                if (tree != null && IMPOSSIBLE.contains(tree.getKind())) {
                    possible[0] = false;
                }
                return super.scan(tree, null);
            }
        }.scan(value, null);
        return possible[0];
    }
}
