package io.testflow.data.internal.slice;

import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.value.ValueText;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads values as data sets have them. */
final class Values {

    private Values() {}

    static @Nullable Object read(ResultSet row, int index, Column column) throws SQLException {
        Object value = switch (column.type()) {
            case INTEGER -> row.getLong(index);
            case DECIMAL, FLOAT -> row.getBigDecimal(index);
            case BOOLEAN -> row.getBoolean(index);
            case DATE -> row.getObject(index, LocalDate.class);
            case TIME -> row.getObject(index, LocalTime.class);
            case TIMESTAMP -> moment(row, index, column);
            case UUID -> uuid(row.getString(index));
            case BINARY -> row.getBytes(index);
            case ARRAY -> array(row.getArray(index));
            case TEXT, JSON, ENUM, OTHER -> row.getString(index);
        };
        return row.wasNull() ? null : value;
    }

    private static @Nullable Instant moment(ResultSet row, int index, Column column) throws SQLException {
        if (column.typeName().toLowerCase(Locale.ROOT).contains("with time zone")) {
            OffsetDateTime moment = row.getObject(index, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }
        LocalDateTime moment = row.getObject(index, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private static @Nullable Object array(@Nullable Array array) throws SQLException {
        return array == null ? null : Arrays.asList((Object[]) array.getArray());
    }

    /** The text by which two values are compared. */
    static String text(@Nullable Object value) {
        return value == null ? "" : ValueText.of(value);
    }
}
