package io.testflow.data.internal.schema;

import java.sql.Types;
import java.util.Locale;

/** Finds what a column takes by what its driver says of its type. */
final class TypeNames {

    private TypeNames() {}

    static ColumnType type(int code, String driversName) {
        String name = driversName.toLowerCase(Locale.ROOT);
        if (name.startsWith("_")) {
            return ColumnType.ARRAY;
        }
        return switch (name) {
            case "uuid" -> ColumnType.UUID;
            case "json", "jsonb" -> ColumnType.JSON;
            case "enum" -> ColumnType.ENUM;
            case "set" -> ColumnType.OTHER;
            case "bool", "boolean" -> ColumnType.BOOLEAN;
            case "year" -> ColumnType.INTEGER;
            case "timestamptz" -> ColumnType.TIMESTAMP;
            case "bit" -> bit(code);
            case "money", "xml", "interval" -> ColumnType.OTHER;
            default -> type(code);
        };
    }

    /** A bit of PostgreSQL is a string of bits, which takes no {@code true}. */
    private static ColumnType bit(int code) {
        return code == Types.BOOLEAN ? ColumnType.BOOLEAN : ColumnType.OTHER;
    }

    private static ColumnType type(int code) {
        return switch (code) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> ColumnType.INTEGER;
            case Types.DECIMAL, Types.NUMERIC -> ColumnType.DECIMAL;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> ColumnType.FLOAT;
            case Types.BIT, Types.BOOLEAN -> ColumnType.BOOLEAN;
            case Types.DATE -> ColumnType.DATE;
            case Types.TIME, Types.TIME_WITH_TIMEZONE -> ColumnType.TIME;
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> ColumnType.TIMESTAMP;
            case Types.CHAR,
                    Types.VARCHAR,
                    Types.LONGVARCHAR,
                    Types.NCHAR,
                    Types.NVARCHAR,
                    Types.LONGNVARCHAR,
                    Types.CLOB,
                    Types.NCLOB -> ColumnType.TEXT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> ColumnType.BINARY;
            case Types.ARRAY -> ColumnType.ARRAY;
            default -> ColumnType.OTHER;
        };
    }
}
