package io.testflow.junit;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.error.UsageException;
import io.testflow.environment.RunningEnvironment;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Gives values of an environment by their types.
 *
 * @param environment of the test
 */
record Injection(RunningEnvironment environment) {

    private static final Set<Class<?>> TYPES =
            Set.of(RunningEnvironment.class, Endpoint.class, DataSource.class, Connection.class, URI.class, URL.class);

    /** Whether a parameter without a mark can only mean the environment. */
    static boolean isOurs(Class<?> type) {
        return type == RunningEnvironment.class || type == Endpoint.class;
    }

    /**
     * The value of a type.
     *
     * @param service the name of the service; empty for the only one that has what the type asks for
     * @throws UsageException when there is none, or more than one, or the type is none that can be given
     */
    Object value(Class<?> type, String service) {
        if (!TYPES.contains(type)) {
            throw new UsageException("An environment gives no " + type.getName()
                    + ". Take an Endpoint, DataSource, Connection, URI, URL or the RunningEnvironment.");
        }
        if (type == RunningEnvironment.class) {
            return environment;
        }
        if (type == Endpoint.class) {
            return endpoint(service, "");
        }
        if (type == DataSource.class) {
            return dataSource(service);
        }
        if (type == Connection.class) {
            return connection(dataSource(service));
        }
        String url = endpoint(service, Endpoint.URL).property(Endpoint.URL);
        return type == URI.class ? URI.create(url) : url(url);
    }

    private DataSource dataSource(String service) {
        return environment.dataSource(endpoint(service, Endpoint.JDBC_URL).service());
    }

    private Endpoint endpoint(String service, String property) {
        if (!service.isEmpty()) {
            return environment.endpoint(service);
        }
        List<Endpoint> fitting = environment.endpoints().values().stream()
                .filter(endpoint -> property.isEmpty() || endpoint.has(property))
                .toList();
        if (fitting.size() != 1) {
            throw new UsageException("The environment `" + environment.name() + "` has " + fitting.size() + " services"
                    + (property.isEmpty() ? "" : " with `" + property + "`")
                    + ", so that @TestFlowService has to name the one that is meant: "
                    + environment.endpoints().keySet().stream().sorted().toList() + ".");
        }
        return fitting.get(0);
    }

    private static Connection connection(DataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new UsageException("No connection to the database: " + e.getMessage(), e);
        }
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new UsageException("`" + text + "` is no URL that Java knows. Take a java.net.URI.", e);
        }
    }
}
