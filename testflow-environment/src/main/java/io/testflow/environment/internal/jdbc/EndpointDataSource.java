package io.testflow.environment.internal.jdbc;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.error.UsageException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** New connections to a database that runs; keeps none. */
public final class EndpointDataSource implements DataSource {

    private final Endpoint endpoint;
    private final String url;

    private EndpointDataSource(Endpoint endpoint, String url) {
        this.endpoint = endpoint;
        this.url = url;
    }

    /**
     * Connections to the database of an endpoint.
     *
     * @throws UsageException when it is no database
     */
    public static EndpointDataSource of(Endpoint endpoint) {
        return new EndpointDataSource(endpoint, endpoint.property(Endpoint.JDBC_URL));
    }

    /** Loads the driver of a URL where there is one, in a thread of its own, so that the first connection need not. */
    public static void loadDriver(String url) {
        Thread loader = new Thread(() -> findDriver(url), "testflow-driver");
        loader.setDaemon(true);
        loader.start();
    }

    private static void findDriver(String url) {
        try {
            DriverManager.getDriver(url);
        } catch (SQLException e) {
            // Whoever wants a connection is told so.
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(value(Endpoint.USERNAME), value(Endpoint.PASSWORD));
    }

    @Override
    public Connection getConnection(@Nullable String username, @Nullable String password) throws SQLException {
        try {
            DriverManager.getDriver(url);
        } catch (SQLException e) {
            throw MissingDriver.of(endpoint.service(), url, e);
        }
        return DriverManager.getConnection(url, username, password);
    }

    private @Nullable String value(String property) {
        return endpoint.has(property) ? endpoint.property(property) : null;
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
