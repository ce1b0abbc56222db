package io.testflow.data.internal.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the conditions of checks: lists of values, limits of values and of lengths, and several of these with AND between them. */
final class CheckReader {

    private static final Set<String> LENGTHS = Set.of("length", "char_length", "character_length");

    /** Comparisons, and what they are with both sides exchanged. */
    private static final Map<String, String> COMPARISONS = Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=", "=", "=");

    private final List<String> tokens;
    private final List<String> columns;
    private final String ofDomain;
    private int at;

    private CheckReader(List<String> tokens, List<String> columns, String ofDomain) {
        this.tokens = tokens;
        this.columns = columns;
        this.ofDomain = ofDomain;
    }

    /** A condition that could not be read further. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super(null, null, false, false);
        }
    }

    /** One side of a comparison: a column, its length, or a constant. */
    private record Side(String column, boolean length, String constant) {
        boolean isColumn() {
            return !column.isEmpty();
        }
    }

    /**
     * Reads a condition.
     *
     * @param columns of the table
     * @param ofDomain the column that the condition calls {@code VALUE}; empty for none
     * @return what it says, or nothing where it says something else as well
     */
    static Optional<List<Rule>> read(String condition, List<String> columns, String ofDomain) {
        CheckReader reader = new CheckReader(CheckTokens.of(condition), columns, ofDomain);
        try {
            List<Rule> rules = reader.condition();
            return reader.at == reader.tokens.size() ? Optional.of(rules) : Optional.empty();
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private List<Rule> condition() {
        List<Rule> rules = new ArrayList<>(term());
        while (take("and")) {
            rules.addAll(term());
        }
        return rules;
    }

    private List<Rule> term() {
        int start = at;
        Optional<List<Rule>> comparison = attempt(this::comparison);
        if (comparison.isPresent()) {
            return comparison.get();
        }
        at = start;
        expect("(");
        List<Rule> inner = condition();
        expect(")");
        return inner;
    }

    private static Optional<List<Rule>> attempt(Supplier<List<Rule>> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private List<Rule> comparison() {
        if (take("json_valid")) {
            return List.of(new Rule.HoldsJson(side().column()));
        }
        Side left = side();
        if (take("between")) {
            Side from = side();
            expect("and");
            return List.of(limit(left, ">=", from), limit(left, "<=", side()));
        }
        if (take("in")) {
            return List.of(new Rule.OneOf(column(left), list("(", ")")));
        }
        String operator = next();
        if (!COMPARISONS.containsKey(operator)) {
            throw new Unreadable();
        }
        if (operator.equals("=") && take("any")) {
            return List.of(new Rule.OneOf(column(left), array()));
        }
        Side right = side();
        return List.of(left.isColumn() ? limit(left, operator, right) : limit(right, COMPARISONS.get(operator), left));
    }

    private static Rule limit(Side column, String operator, Side constant) {
        if (!column.isColumn() || constant.isColumn()) {
            throw new Unreadable();
        }
        if (operator.equals("=")) {
            return new Rule.OneOf(column(column), List.of(constant.constant()));
        }
        try {
            return new Rule.Limit(
                    column.column(),
                    column.length(),
                    operator.startsWith("<"),
                    operator.endsWith("="),
                    new BigDecimal(constant.constant()));
        } catch (NumberFormatException e) {
            throw new Unreadable();
        }
    }

    private static String column(Side side) {
        if (!side.isColumn() || side.length()) {
            throw new Unreadable();
        }
        return side.column();
    }

    private Side side() {
        if (take("(")) {
            Side inner = side();
            expect(")");
            return inner;
        }
        if (take("-")) {
            return new Side("", false, "-" + next());
        }
        String token = next();
        if (LENGTHS.contains(token)) {
            expect("(");
            Side inner = side();
            expect(")");
            return new Side(column(inner), true, "");
        }
        if (token.startsWith("'")) {
            return new Side("", false, token.substring(1));
        }
        if (Character.isDigit(token.charAt(0))) {
            return new Side("", false, token);
        }
        if (token.equals("value") && !ofDomain.isEmpty()) {
            return new Side(ofDomain, false, "");
        }
        String name = token.startsWith("\"") ? token.substring(1) : token;
        if (!columns.contains(name)) {
            throw new Unreadable();
        }
        return new Side(name, false, "");
    }

    private List<String> array() {
        if (take("(")) {
            List<String> inner = array();
            expect(")");
            return inner;
        }
        expect("array");
        return list("[", "]");
    }

    private List<String> list(String open, String close) {
        expect(open);
        List<String> values = new ArrayList<>();
        do {
            Side value = side();
            if (value.isColumn()) {
                throw new Unreadable();
            }
            values.add(value.constant());
        } while (take(","));
        expect(close);
        return values;
    }

    private String next() {
        if (at == tokens.size()) {
            throw new Unreadable();
        }
        return tokens.get(at++);
    }

    private boolean take(String token) {
        boolean there = at < tokens.size() && tokens.get(at).equals(token);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw new Unreadable();
        }
    }
}
