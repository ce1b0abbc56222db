package io.testflow.environment.internal.external;

import io.testflow.core.environment.Endpoint;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URL as far as it can be understood.
 *
 * @param url as it was given
 * @param host empty where it names none
 * @param port 0 where it names none, and its kind has no usual one
 */
record Address(String url, String host, int port) {

    private static final String JDBC = "jdbc:";

    private static final Pattern URL =
            Pattern.compile("(?:jdbc:)?([a-z][a-z0-9+.-]*)://(?:[^@/?]*@)?(\\[[^]]+]|[^:/?]*)(?::(\\d{1,5}))?.*");

    private static final Map<String, Integer> USUAL_PORTS = Map.of(
            "http", 80, "https", 443, "postgresql", 5432, "mariadb", 3306, "mysql", 3306, "redis", 6379, "amqp", 5672);

    static Address of(String url) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            return new Address(url, "", 0);
        }
        int port =
                parts.group(3) == null ? USUAL_PORTS.getOrDefault(parts.group(1), 0) : Integer.parseInt(parts.group(3));
        return new Address(url, parts.group(2), port);
    }

    /** What can be asked for connections. */
    List<Integer> ports() {
        return host.isEmpty() || port == 0 ? List.of() : List.of(port);
    }

    /** Without what may be secret. */
    String shown() {
        return ports().isEmpty() ? "a URL without a host" : host + ":" + port;
    }

    Endpoint endpoint(String service) {
        Endpoint endpoint = new Endpoint(service, Map.of());
        if (!ports().isEmpty()) {
            endpoint = Endpoint.at(service, host, port);
        }
        return endpoint.with(url.startsWith(JDBC) ? Endpoint.JDBC_URL : Endpoint.URL, url);
    }
}
