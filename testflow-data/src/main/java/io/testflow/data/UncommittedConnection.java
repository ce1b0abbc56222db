package io.testflow.data;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection that neither commits nor closes: whoever has made it does, after rolling back. */
final class UncommittedConnection implements InvocationHandler {

    private final Connection connection;

    private UncommittedConnection(Connection connection) {
        this.connection = connection;
    }

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                UncommittedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new UncommittedConnection(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        boolean commits = method.getName().equals("commit")
                || (method.getName().equals("setAutoCommit") && arguments != null && Boolean.TRUE.equals(arguments[0]));
        if (commits) {
            throw new SQLException("The data of this connection are rolled back, so that it cannot commit."
                    + " Load them by Database.load where what is tested commits.");
        }
        if (method.getName().equals("close")) {
            return null;
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
