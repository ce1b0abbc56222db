package io.testflow.data.internal.schema;

import java.sql.Connection;
import java.sql.SQLException;

/** What a database's own catalog says beyond JDBC. */
interface Catalog {

    /** A column with what JDBC leaves out of it. */
    Column complete(String table, Column column);

    static Catalog of(Dialect dialect, Connection connection) throws SQLException {
        return switch (dialect) {
            case POSTGRESQL -> PostgresCatalog.read(connection);
            case MARIADB -> MariaDbCatalog.read(connection);
            case STANDARD -> (table, column) -> column;
        };
    }
}
