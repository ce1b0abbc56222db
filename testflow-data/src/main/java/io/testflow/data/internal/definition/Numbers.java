package io.testflow.data.internal.definition;

import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.schema.ColumnType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Ranges of numbers. */
final class Numbers {

    private static final BigDecimal USUAL = BigDecimal.valueOf(1000);
    private static final int USUAL_SCALE = 2;
    private static final int USUAL_SCALE_AT_MOST = 6;

    /** What names say of the numbers behind them. */
    private record Named(String words, long least, long most) {}

    private static final Named[] NAMES = {
        new Named("age", 18, 90),
        new Named("year", 1970, 2030),
        new Named("percent|percentage|discount", 0, 100),
        new Named("rating|stars|score", 1, 5),
        new Named("quantity|count|amount|number_of.*|.*_count", 1, 20),
        new Named("price|total|cost|salary|.*_price|.*_amount", 1, 1000),
    };

    private Numbers() {}

    static String kind(Column column, Bounds bounds) {
        Named named = named(column);
        BigDecimal usualLeast = bounds.least(false).orElse(BigDecimal.valueOf(named.least()));
        BigDecimal usualMost = BigDecimal.valueOf(named.most()).compareTo(usualLeast) >= 0
                ? BigDecimal.valueOf(named.most())
                : usualLeast.add(USUAL);
        BigDecimal most = bounds.most(false).orElse(usualMost).min(highest(column));
        BigDecimal least =
                bounds.least(false).isPresent() || usualLeast.compareTo(most) <= 0 ? usualLeast : most.subtract(USUAL);
        if (column.type() == ColumnType.INTEGER) {
            return "int:" + least.setScale(0, RoundingMode.CEILING).toPlainString() + ".."
                    + most.setScale(0, RoundingMode.FLOOR).toPlainString();
        }
        return "decimal:" + least.toPlainString() + ".." + most.toPlainString() + "/" + scale(column);
    }

    /** How many digits behind the point values have. */
    static int scale(Column column) {
        return column.type() == ColumnType.DECIMAL && column.length() > 0
                ? Math.min(column.scale(), USUAL_SCALE_AT_MOST)
                : USUAL_SCALE;
    }

    private static Named named(Column column) {
        String name = column.name().toLowerCase(Locale.ROOT);
        if (column.typeName().toLowerCase(Locale.ROOT).startsWith("year")) {
            name = "year";
        }
        for (Named each : NAMES) {
            if (name.matches(each.words())) {
                return each;
            }
        }
        return new Named("", 0, USUAL.longValue());
    }

    /** The highest value of the type, for sure. */
    private static BigDecimal highest(Column column) {
        if (column.type() == ColumnType.FLOAT || column.length() == 0) {
            return BigDecimal.valueOf(Integer.MAX_VALUE);
        }
        if (column.type() == ColumnType.DECIMAL) {
            return BigDecimal.ONE
                    .movePointRight(column.length() - column.scale())
                    .subtract(BigDecimal.ONE.movePointLeft(scale(column)));
        }
        return BigDecimal.valueOf(
                switch (column.length()) {
                    case 1, 2, 3 -> Byte.MAX_VALUE;
                    case 4, 5 -> Short.MAX_VALUE;
                    case 6, 7, 8 -> 8_388_607;
                    default -> Integer.MAX_VALUE;
                });
    }
}
