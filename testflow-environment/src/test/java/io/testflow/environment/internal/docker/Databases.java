package io.testflow.environment.internal.docker;

import io.testflow.environment.internal.jdbc.EndpointDataSource;
import io.testflow.environment.provider.RunningService;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Says SQL to services, by connections that are closed behind it. */
final class Databases {

    private Databases() {}

    /** The first value of the first row. */
    static String query(RunningService service, String sql) throws SQLException {
        try (Connection connection = EndpointDataSource.of(service.endpoint()).getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    static void update(RunningService service, String sql) throws SQLException {
        try (Connection connection = EndpointDataSource.of(service.endpoint()).getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
