package io.testflow.core.environment;

import io.testflow.core.error.NearestNames;
import io.testflow.core.error.UsageException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is known of a service that runs: where it is, and how to log in.
 *
 * <p>The properties are those that placeholders name. All services that listen have {@link #HOST} and {@link #PORT}, a second
 * port that was defined as 9090 is {@code port.9090}; databases have {@link #JDBC_URL}, {@link #USERNAME}, {@link
 * #PASSWORD} and {@link #DATABASE} as well.
 *
 * @param service the name of the service
 * @param properties by their names
 */
public record Endpoint(String service, Map<String, String> properties) {

    /** The name or address of the host, as seen from the tests. */
    public static final String HOST = "host";

    /** The first port, as seen from the tests. */
    public static final String PORT = "port";

    /** The whole address, {@code http://localhost:34567}. */
    public static final String URL = "url";

    /** What JDBC's driver takes. */
    public static final String JDBC_URL = "jdbcUrl";

    /** Who to log in as. */
    public static final String USERNAME = "username";

    /** What to log in with; empty where none is asked for. */
    public static final String PASSWORD = "password";

    /** The database that belongs to the test. */
    public static final String DATABASE = "database";

    /** Copies the properties and keeps their order. */
    public Endpoint {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** A service that listens at a port of a host. */
    public static Endpoint at(String service, String host, int port) {
        return new Endpoint(service, Map.of()).with(HOST, host).with(PORT, String.valueOf(port));
    }

    /** This endpoint with one property more, or with another value of it. */
    public Endpoint with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(properties);
        more.put(name, value);
        return new Endpoint(service, more);
    }

    /**
     * The value of a property.
     *
     * @throws UsageException when the service has no such property; the message names those it has
     */
    public String property(String name) {
        String value = properties.get(name);
        if (value == null) {
            String known =
                    properties.keySet().stream().map(key -> "`" + key + "`").collect(Collectors.joining(", "));
            throw new UsageException("The service `" + service + "` has no property `" + name + "`."
                    + NearestNames.suggestion(name, properties.keySet())
                    + " It has " + (known.isEmpty() ? "none" : known) + ".");
        }
        return value;
    }

    /** Whether the service has this property. */
    public boolean has(String name) {
        return properties.containsKey(name);
    }

    /**
     * The name or address of its host, as seen from the tests.
     *
     * @throws UsageException when it does not listen
     */
    public String host() {
        return property(HOST);
    }

    /**
     * Its first port, as seen from the tests, from 1 to 65535.
     *
     * @throws UsageException when it does not listen
     */
    public int port() {
        return Integer.parseInt(property(PORT));
    }
}
