package io.testflow.junit;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;

/** Connections that know who has logged in, and whether they are closed. */
public final class MadeUpDriver implements Driver {

    static {
        try {
            DriverManager.registerDriver(new MadeUpDriver());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Connection connect(String url, Properties properties) {
        AtomicBoolean closed = new AtomicBoolean();
        return acceptsURL(url)
                ? (Connection) Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> switch (method.getName()) {
                            case "getSchema" -> properties.getProperty("user");
                            case "isClosed" -> closed.get();
                            case "close" -> {
                                closed.set(true);
                                yield null;
                            }
                            default -> throw new UnsupportedOperationException(method.getName());
                        })
                : null;
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith("jdbc:made-up:");
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
