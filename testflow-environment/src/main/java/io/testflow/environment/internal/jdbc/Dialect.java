package io.testflow.environment.internal.jdbc;

import java.util.List;

/** Whose SQL a script is in. */
public enum Dialect {
    /** That of PostgreSQL. */
    POSTGRESQL,

    /** That of MariaDB and MySQL, with the {@code DELIMITER} of their clients. */
    MARIADB;

    List<SqlScript.Statement> statements(String script) {
        return this == POSTGRESQL ? SqlScript.statements(script) : DelimitedScript.statements(script);
    }
}
