package io.testflow.data.internal.postgres;

import io.testflow.core.data.Rows;
import io.testflow.data.internal.load.TableLoad;
import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.value.JdbcValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes rows in the text format of COPY. Safe for use by several threads, each with a buffer of its own. */
final class CopyEncoder {

    private static final int LAST_YEAR_OF_FOUR_DIGITS = 9999;

    private final List<Column> columns;
    private final Rows rows;

    CopyEncoder(TableLoad load) {
        this.columns = load.columns();
        this.rows = load.rows();
    }

    /** Rows from one to another, the second one not among them. */
    void encode(long from, long to, CopyBuffer buffer) {
        int fields = columns.size();
        for (long row = from; row < to; row++) {
            for (int field = 0; field < fields; field++) {
                if (field > 0) {
                    buffer.put('\t');
                }
                encode(rows.value(row, field), columns.get(field), buffer);
            }
            buffer.put('\n');
        }
    }

    private static void encode(@Nullable Object value, Column column, CopyBuffer buffer) {
        if (value == null) {
            buffer.nothing();
        } else if (value instanceof String text) {
            buffer.text(text);
        } else if (value instanceof Long number) {
            buffer.number(number);
        } else if (value instanceof Instant moment) {
            encode(LocalDateTime.ofInstant(moment, ZoneOffset.UTC), column, moment, buffer);
        } else if (value instanceof LocalDate day && isPlain(day)) {
            encode(day, buffer);
        } else if (value instanceof UUID || value instanceof Boolean) {
            buffer.plain(value.toString());
        } else {
            buffer.text(JdbcValue.text(value, column));
        }
    }

    private static void encode(LocalDateTime time, Column column, Instant moment, CopyBuffer buffer) {
        if (!isPlain(time.toLocalDate())) {
            buffer.text(JdbcValue.text(moment, column));
            return;
        }
        encode(time.toLocalDate(), buffer);
        buffer.put(' ');
        buffer.number(time.getHour(), 2);
        buffer.put(':');
        buffer.number(time.getMinute(), 2);
        buffer.put(':');
        int nanos = time.getNano();
        buffer.number(time.getSecond(), 2);
        if (nanos > 0) {
            buffer.put('.');
            buffer.number(nanos, 9);
        }
        buffer.plain("+00");
    }

    private static void encode(LocalDate day, CopyBuffer buffer) {
        buffer.number(day.getYear(), 4);
        buffer.put('-');
        buffer.number(day.getMonthValue(), 2);
        buffer.put('-');
        buffer.number(day.getDayOfMonth(), 2);
    }

    private static boolean isPlain(LocalDate day) {
        return day.getYear() > 0 && day.getYear() <= LAST_YEAR_OF_FOUR_DIGITS;
    }
}
