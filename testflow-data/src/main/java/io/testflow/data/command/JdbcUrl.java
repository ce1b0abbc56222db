package io.testflow.data.command;

import io.testflow.core.error.UsageException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database by its address, of whatever driver is on the class path.
 *
 * @param url with user and password where they are needed
 */
record JdbcUrl(String url) implements DataSource {

    @Override
    public Connection getConnection() throws SQLException {
        checkDriver();
        return DriverManager.getConnection(url);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        checkDriver();
        return DriverManager.getConnection(url, username, password);
    }

    private void checkDriver() {
        try {
            DriverManager.getDriver(url);
        } catch (SQLException e) {
            String shown = url.replaceAll("[?;].*", "").replaceAll("//[^/]*@", "//");
            throw new UsageException(
                    "No JDBC driver on the test class path takes `" + shown
                            + "`. Add the driver of the database to the test dependencies.",
                    e);
        }
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return DriverManager.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("the log is that of DriverManager");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("the time limit is that of DriverManager");
    }

    @Override
    public int getLoginTimeout() {
        return DriverManager.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("nothing is logged");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (isWrapperFor(type)) {
            return type.cast(this);
        }
        throw new SQLException("this is no " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
