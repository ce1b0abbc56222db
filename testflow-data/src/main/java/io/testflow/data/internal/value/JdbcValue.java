package io.testflow.data.internal.value;

import io.testflow.data.internal.schema.Column;
import io.testflow.data.internal.schema.ColumnType;
import io.testflow.data.internal.schema.Dialect;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives values to statements as the column takes them. */
public final class JdbcValue {

    private static final int UUID_BYTES = 16;

    private JdbcValue() {}

    /** Sets the parameter of a statement, from 1. */
    public static void set(
            PreparedStatement statement, int parameter, @Nullable Object value, Column column, Dialect dialect)
            throws SQLException {
        if (value == null) {
            statement.setNull(parameter, dialect == Dialect.POSTGRESQL ? Types.VARCHAR : Types.NULL);
        } else if (dialect == Dialect.POSTGRESQL) {
            statement.setString(parameter, text(value, column));
        } else {
            statement.setObject(parameter, object(value, column));
        }
    }

    /** A value as PostgreSQL reads it for a column. */
    public static String text(Object value, Column column) {
        return column.type() == ColumnType.ARRAY && value instanceof List<?> items
                ? ArrayText.of(items)
                : ValueText.of(value);
    }

    private static Object object(Object value, Column column) {
        if (value instanceof UUID uuid) {
            return column.type() == ColumnType.BINARY ? bytes(uuid) : uuid.toString();
        }
        if (value instanceof Instant moment) {
            return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        }
        return value instanceof Map || value instanceof List ? Json.of(value) : value;
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(UUID_BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
