package io.testflow.data.internal.load;

import static java.util.stream.Collectors.joining;

import io.testflow.data.internal.schema.ForeignKey;
import io.testflow.data.internal.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** Says when a database checks foreign keys. */
final class Constraints {

    private final Connection connection;
    private final Schema schema;

    Constraints(Connection connection, Schema schema) {
        this.connection = connection;
        this.schema = schema;
    }

    void defer(Set<ForeignKey> keys) throws SQLException {
        set(keys, "deferred");
    }

    /** Checks at once what was put off, so that it is known whose rows are refused, and not only when the transaction ends. */
    void checkDeferred(Set<ForeignKey> keys) throws SQLException {
        set(keys, "immediate");
    }

    private void set(Set<ForeignKey> keys, String when) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        String names = keys.stream()
                .map(key -> schema.dialect().quote(schema.name()) + "."
                        + schema.dialect().quote(key.name()))
                .collect(joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("set constraints " + names + " " + when);
        }
    }
}
