package de.fleetio.rent;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The MariaDB of the fleet. */
final class Fleet {

    static final String URL = "jdbc:mariadb://localhost:3390/fleet";

    private Fleet() {}

    static Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(URL, user, password);
    }

    static void execute(Connection connection, String... sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
    }
}
