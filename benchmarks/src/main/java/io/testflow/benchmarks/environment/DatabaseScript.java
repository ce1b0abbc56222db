package io.testflow.benchmarks.environment;

import java.util.Locale;

/** What a database of tests holds: tables with keys, an index each, and rows. */
final class DatabaseScript {

    static final int TABLES = 50;
    static final int ROWS_OF_EACH = 200;

    private DatabaseScript() {}

    /** In the SQL of PostgreSQL, always the same. */
    static String text() {
        StringBuilder script = new StringBuilder();
        for (int table = 1; table <= TABLES; table++) {
            script.append(String.format(Locale.ROOT, """
                    CREATE TABLE account_%1$d (
                      id bigint PRIMARY KEY, name text NOT NULL, amount numeric(12, 2) NOT NULL, opened timestamp NOT NULL);
                    CREATE INDEX account_%1$d_name ON account_%1$d (name);
                    INSERT INTO account_%1$d VALUES
                    """, table));
            for (int row = 1; row <= ROWS_OF_EACH; row++) {
                script.append(String.format(
                        Locale.ROOT,
                        "  (%d, 'Account %d of %d', %d.25, '2026-01-01 00:00:00')%s\n",
                        row,
                        row,
                        table,
                        row * table,
                        row < ROWS_OF_EACH ? "," : ";"));
            }
        }
        return script.toString();
    }

    /** Counts the rows of all tables. */
    static String count() {
        StringBuilder query = new StringBuilder("SELECT 0");
        for (int table = 1; table <= TABLES; table++) {
            query.append(" + (SELECT count(*) FROM account_").append(table).append(')');
        }
        return query.toString();
    }
}
