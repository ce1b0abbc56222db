package io.testflow.data.internal.schema;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the types of columns, labels of enums and names of sequences out of PostgreSQL's catalog. */
final class PostgresCatalog implements Catalog {

    private static final String COLUMNS = """
            select c.relname, a.attname, format_type(a.atttypid, -1) as type, t.typtype, b.typname as base,
              a.attidentity <> '' as identity,
              pg_get_serial_sequence(quote_ident(n.nspname) || '.' || quote_ident(c.relname), a.attname) as owned,
              substring(pg_get_expr(d.adbin, d.adrelid) from '^nextval\\(''(.*)''::regclass\\)$') as sequence,
              (select array_agg(e.enumlabel::text order by e.enumsortorder) from pg_enum e where e.enumtypid = b.oid) as labels
            from pg_attribute a
              join pg_class c on c.oid = a.attrelid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_type t on t.oid = a.atttypid
              join pg_type b on b.oid = case when t.typtype = 'd' then t.typbasetype else t.oid end
              left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where n.nspname = current_schema() and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
            """;

    private final Map<List<String>, Details> columns = new HashMap<>();

    private PostgresCatalog() {}

    private record Details(
            String typeName,
            String base,
            boolean domain,
            @Nullable String sequence,
            List<String> labels) {}

    static PostgresCatalog read(Connection connection) throws SQLException {
        PostgresCatalog catalog = new PostgresCatalog();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(COLUMNS)) {
            while (found.next()) {
                String owned = found.getString("owned");
                catalog.columns.put(
                        List.of(found.getString("relname"), found.getString("attname")),
                        new Details(
                                found.getString("type"),
                                found.getString("base"),
                                found.getString("typtype").equals("d"),
                                owned == null ? found.getString("sequence") : owned,
                                labels(found.getArray("labels"))));
            }
        }
        return catalog;
    }

    private static List<String> labels(@Nullable Array labels) throws SQLException {
        return labels == null ? List.of() : List.of((String[]) labels.getArray());
    }

    @Override
    public Column complete(String table, Column column) {
        Details details = columns.get(List.of(table, column.name()));
        if (details == null) {
            return column;
        }
        return new Column(
                column.name(),
                type(column, details),
                details.typeName(),
                column.length(),
                column.scale(),
                column.nullable(),
                details.sequence() == null ? column.filling() : Column.Filling.NUMBER,
                details.labels(),
                Optional.ofNullable(details.sequence()));
    }

    private static ColumnType type(Column column, Details details) {
        if (!details.labels().isEmpty()) {
            return ColumnType.ENUM;
        }
        return details.domain() ? domain(details.base()) : column.type();
    }

    /** What a domain is made of, of which JDBC says that it is something distinct. */
    private static ColumnType domain(String base) {
        int code = switch (base) {
            case "int2", "int4", "int8" -> Types.BIGINT;
            case "numeric" -> Types.NUMERIC;
            case "float4", "float8" -> Types.DOUBLE;
            case "date" -> Types.DATE;
            case "time", "timetz" -> Types.TIME;
            case "timestamp" -> Types.TIMESTAMP;
            case "text", "varchar", "bpchar", "citext" -> Types.VARCHAR;
            case "bytea" -> Types.BINARY;
            default -> Types.OTHER;
        };
        return TypeNames.type(code, base);
    }
}
