package io.testflow.environment.internal.jdbc;

import io.testflow.environment.provider.InitScript;
import io.testflow.environment.provider.StartFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Runs scripts that set a database up. */
public final class ScriptRunner {

    /** PostgreSQL names the character of the statement, from 1. */
    private static final Pattern POSITION = Pattern.compile("\\n\\s*Position: (\\d+)");

    /** MariaDB names the line of the statement, from 1, and the number of its connection. */
    private static final Pattern LINE = Pattern.compile(" at line (\\d+)$");

    private static final Pattern CONNECTION = Pattern.compile("^\\(conn=\\d+\\) ");

    private ScriptRunner() {}

    /**
     * Runs scripts, in order, in one connection.
     *
     * @throws StartFailure when a statement fails; the message has script, line and SQL state
     */
    public static void run(DataSource database, List<InitScript> scripts) throws StartFailure {
        run(database, scripts, Dialect.POSTGRESQL);
    }

    /**
     * The same in another dialect.
     *
     * @throws StartFailure when a statement fails; the message has script, line and SQL state
     */
    public static void run(DataSource database, List<InitScript> scripts, Dialect dialect) throws StartFailure {
        if (scripts.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (InitScript script : scripts) {
                for (SqlScript.Statement sql : dialect.statements(script.text())) {
                    execute(statement, script, sql);
                }
            }
        } catch (SQLException e) {
            throw StartFailure.lasting(
                    "Its scripts cannot be run: " + e.getMessage() + " (SQL state " + e.getSQLState() + ").");
        }
    }

    private static void execute(Statement statement, InitScript script, SqlScript.Statement sql) throws StartFailure {
        try {
            statement.execute(sql.sql());
        } catch (SQLException e) {
            String problem = CONNECTION.matcher(String.valueOf(e.getMessage())).replaceFirst("");
            Matcher position = POSITION.matcher(problem);
            Matcher inStatement = LINE.matcher(problem);
            int line = sql.line();
            if (position.find()) {
                int index = Math.min(
                        Integer.parseInt(position.group(1)) - 1, sql.sql().length());
                line += SqlScript.line(sql.sql(), index) - 1;
                problem = position.replaceAll("");
            } else if (inStatement.find()) {
                line += Integer.parseInt(inStatement.group(1)) - 1;
                problem = inStatement.replaceFirst("");
            }
            throw StartFailure.lasting("Its script " + script.name() + ":" + line + " has an error: " + problem
                    + " (SQL state " + e.getSQLState() + ").");
        }
    }
}
