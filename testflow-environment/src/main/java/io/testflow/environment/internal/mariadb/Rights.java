package io.testflow.environment.internal.mariadb;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What users may do in a database, as the server keeps it. Users belong to the server, and are the same in all databases.
 *
 * @param connection to the server, closed by somebody else
 */
record Rights(Connection connection) {

    /** For a database, its tables, their columns, and routines; each has the name of the database in {@code Db}. */
    private static final List<String> TABLES = List.of("db", "tables_priv", "columns_priv", "procs_priv");

    /** Gives the same in another database. */
    void copy(String from, String to) throws SQLException {
        int rows = 0;
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("create or replace temporary table rights as select * from mysql." + table
                        + " where Db = '" + from + "'");
                statement.execute("update rights set Db = '" + to + "'");
                rows += statement.executeUpdate("insert into mysql." + table + " select * from rights");
            }
            statement.execute("drop temporary table rights");
        }
        reread(rows);
    }

    /** Takes them back: a database that is dropped leaves them. */
    void remove(String database) throws SQLException {
        int rows = 0;
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                rows += statement.executeUpdate("delete from mysql." + table + " where Db = '" + database + "'");
            }
        }
        reread(rows);
    }

    private void reread(int changed) throws SQLException {
        if (changed > 0) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("flush privileges");
            }
        }
    }
}
