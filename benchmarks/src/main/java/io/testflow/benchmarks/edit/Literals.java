package io.testflow.benchmarks.edit;

import com.sun.source.tree.LiteralTree;

/** Another literal of the same type. */
public final class Literals {

    private Literals() {}

    /** Empty where the literal has no other value that is sure to compile. */
    public static String change(LiteralTree literal, String source) {
        return switch (literal.getKind()) {
            case STRING_LITERAL -> source.endsWith("\"\"\"") ? "" : source.substring(0, source.length() - 1) + "x\"";
            case INT_LITERAL -> ((Integer) literal.getValue()) == 1 ? "2" : "1";
            case LONG_LITERAL -> ((Long) literal.getValue()) == 1 ? "2L" : "1L";
            case BOOLEAN_LITERAL -> source.equals("true") ? "false" : "true";
            case CHAR_LITERAL -> source.equals("'x'") ? "'y'" : "'x'";
            default -> "";
        };
    }
}
