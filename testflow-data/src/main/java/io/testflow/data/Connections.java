package io.testflow.data;

import io.testflow.core.error.UsageException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Opens connections to one database. */
@FunctionalInterface
interface Connections {

    /** A new one. */
    Connection open() throws SQLException;

    /** Those of whatever driver takes an address. */
    static Connections to(String url) {
        return () -> {
            try {
                DriverManager.getDriver(url);
            } catch (SQLException e) {
                throw new UsageException(
                        "No JDBC driver on the test class path takes `" + withoutSecrets(url)
                                + "`. Add the driver of the database to the test dependencies.",
                        e);
            }
            return DriverManager.getConnection(url);
        };
    }

    private static String withoutSecrets(String url) {
        return url.replaceAll("[?;].*", "").replaceAll("//[^/]*@", "//");
    }
}
