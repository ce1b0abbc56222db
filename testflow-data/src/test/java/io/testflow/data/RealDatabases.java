package io.testflow.data;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Service;
import io.testflow.environment.Environments;
import io.testflow.environment.RunningEnvironment;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test that asks for a {@link TestDatabase} an empty one: of PostgreSQL, or of MariaDB where the parameter is so called. */
public final class RealDatabases implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RealDatabases.class);

    private record Server(RunningEnvironment running, AtomicInteger parts) implements AutoCloseable {

        TestDatabase part(String name) {
            String part = "part_" + parts.incrementAndGet();
            DataSource source = running.dataSource(name);
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute((name.equals("postgres") ? "create schema " : "create database ") + part);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return TestDatabase.within(name, source, part);
        }

        @Override
        public void close() {
            running.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String name = parameter.getParameter().getName().equals("mariadb") ? "mariadb" : "postgres";
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(name, key -> start(name), Server.class)
                .part(name);
    }

    private static Server start(String name) {
        Service service = name.equals("mariadb") ? Service.of("mariadb", "11") : Service.postgres("18");
        Environments environments = Environments.discovered(Path.of("target"), RealDatabases.class.getClassLoader());
        return new Server(environments.start(Environment.named("data").service(name, service)), new AtomicInteger());
    }
}
