package io.testflow.data.internal.load;

import io.testflow.data.internal.schema.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How a connection reads what it is told while data are loaded: moments in UTC, and no value that is cut to fit. */
public final class Session {

    private static final String MODE = "STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO";

    private final Connection connection;
    private final String zone;
    private final String mode;

    private Session(Connection connection, String zone, String mode) {
        this.connection = connection;
        this.zone = zone;
        this.mode = mode;
    }

    /** Tells a connection, and remembers how it was. */
    public static Session of(Connection connection, Dialect dialect) throws SQLException {
        if (dialect != Dialect.MARIADB) {
            return new Session(connection, "", "");
        }
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select @@session.time_zone, @@session.sql_mode")) {
            found.next();
            Session before = new Session(connection, found.getString(1), found.getString(2));
            before.set("+00:00", found.getString(2) + "," + MODE);
            return before;
        }
    }

    private void set(String newZone, String newMode) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("set session time_zone = ?, session sql_mode = ?")) {
            statement.setString(1, newZone);
            statement.setString(2, newMode);
            statement.execute();
        }
    }

    /** The connection may be one of a pool, whose next user has other wishes. */
    public void end() throws SQLException {
        if (!zone.isEmpty()) {
            set(zone, mode);
        }
    }
}
