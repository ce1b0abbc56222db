package io.testflow.data.internal.definition;

import io.testflow.data.internal.schema.Check;
import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.schema.ColumnType;
import io.testflow.data.internal.schema.Rule;
import io.testflow.data.internal.schema.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the checks of a table leave of the values of a column. */
final class Bounds {

    private final Column column;
    private final List<Rule> rules;

    Bounds(Table table, Column column) {
        this.column = column;
        this.rules = table.checks().stream()
                .map(Check::rules)
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .filter(rule -> rule.column().equals(column.name()))
                .toList();
    }

    /** The only values that it may have; empty where there is no such list. */
    List<String> values() {
        return rules.stream()
                .flatMap(rule -> rule instanceof Rule.OneOf list ? Stream.of(list.values()) : Stream.empty())
                .reduce((some, others) -> some.stream().filter(others::contains).toList())
                .orElse(column.labels());
    }

    /** The lowest value, or length, that it may have. */
    Optional<BigDecimal> least(boolean ofLength) {
        return limits(ofLength, false).max(BigDecimal::compareTo);
    }

    /** The highest value, or length, that it may have. */
    Optional<BigDecimal> most(boolean ofLength) {
        return limits(ofLength, true).min(BigDecimal::compareTo);
    }

    private Stream<BigDecimal> limits(boolean ofLength, boolean upper) {
        BigDecimal step = ofLength || column.type() == ColumnType.INTEGER
                ? BigDecimal.ONE
                : BigDecimal.ONE.movePointLeft(Numbers.scale(column));
        return rules.stream()
                .flatMap(rule -> rule instanceof Rule.Limit limit ? Stream.of(limit) : Stream.empty())
                .filter(limit -> limit.ofLength() == ofLength && limit.upper() == upper)
                .map(limit -> limit.inclusive()
                        ? limit.value()
                        : upper ? limit.value().subtract(step) : limit.value().add(step));
    }
}
