package io.testflow.benchmarks.mutant;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.WhileLoopTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Offers mutants of what methods do, by the operators that PIT has by default. */
final class CodeMutants extends MutantScan {

    private static final Map<String, String> BOUNDARY = Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");
    private static final Map<String, String> NEGATED =
            Map.of("<", ">=", "<=", ">", ">", "<=", ">=", "<", "==", "!=", "!=", "==");
    private static final Map<String, String> MATH = Map.ofEntries(
            Map.entry("+", "-"),
            Map.entry("-", "+"),
            Map.entry("*", "/"),
            Map.entry("/", "*"),
            Map.entry("%", "*"),
            Map.entry("&", "|"),
            Map.entry("|", "&"),
            Map.entry("^", "&"),
            Map.entry("<<", ">>"),
            Map.entry(">>", "<<"),
            Map.entry(">>>", "<<"));

    /** Types that methods around here return; empty in a lambda, of which syntax does not tell. */
    private final Deque<String> returned = new ArrayDeque<>();

    CodeMutants(Source source, List<Mutant> mutants) {
        super(source, mutants);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        returned.push(tree.getReturnType() == null ? "" : source.text(tree.getReturnType()));
        super.visitMethod(tree, null);
        returned.pop();
        return null;
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
        returned.push("");
        super.visitLambdaExpression(tree, null);
        returned.pop();
        return null;
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
        ExpressionTree value = tree.getExpression();
        if (value != null && !returned.isEmpty()) {
            for (String other : ReturnValues.of(returned.element())) {
                replace(Operator.RETURN_CHANGED, value, other);
            }
        }
        return super.visitReturn(tree, null);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void unused) {
        int from = source.end(tree.getLeftOperand());
        int to = source.start(tree.getRightOperand());
        String gap = source.text().substring(from, to);
        String sign = gap.strip();
        int at = from + gap.indexOf(sign);
        offer(Operator.CONDITIONALS_BOUNDARY, BOUNDARY, sign, at);
        offer(Operator.NEGATE_CONDITIONALS, NEGATED, sign, at);
        offer(Operator.MATH, MATH, sign, at);
        return super.visitBinary(tree, null);
    }

    private void offer(Operator operator, Map<String, String> others, String sign, int at) {
        String other = others.get(sign);
        if (other != null) {
            replace(operator, at, at + sign.length(), other);
        }
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void unused) {
        String text = source.text(tree);
        switch (tree.getKind()) {
            case POSTFIX_INCREMENT, PREFIX_INCREMENT -> replace(Operator.INCREMENTS, tree, text.replace("++", "--"));
            case POSTFIX_DECREMENT, PREFIX_DECREMENT -> replace(Operator.INCREMENTS, tree, text.replace("--", "++"));
            case UNARY_MINUS -> replace(Operator.INVERT_NEGATIVES, tree, source.text(tree.getExpression()));
            default -> {} // PIT has no operator for the others
        }
        return super.visitUnary(tree, null);
    }

    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void unused) {
        negate(tree.getCondition());
        return super.visitIf(tree, null);
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void unused) {
        negate(tree.getCondition());
        return super.visitWhileLoop(tree, null);
    }

    @Override
    public @Nullable Void visitConditionalExpression(ConditionalExpressionTree tree, @Nullable Void unused) {
        negate(tree.getCondition());
        return super.visitConditionalExpression(tree, null);
    }

    /** A condition that is no comparison: those are negated by their sign. */
    private void negate(ExpressionTree condition) {
        Tree bare = condition instanceof ParenthesizedTree around ? around.getExpression() : condition;
        if (!(bare instanceof BinaryTree)) {
            replace(Operator.NEGATE_CONDITIONALS, bare, "!(" + source.text(bare) + ")");
        }
    }

    @Override
    public @Nullable Void visitExpressionStatement(ExpressionStatementTree tree, @Nullable Void unused) {
        if (tree.getExpression() instanceof MethodInvocationTree call
                && source.text(tree).endsWith(";")
                && !source.text(call.getMethodSelect()).matches("this|super")) {
            replace(Operator.CALL_REMOVED, tree, ";");
        }
        return super.visitExpressionStatement(tree, null);
    }
}
