package io.testflow.environment.internal.docker;

import io.testflow.core.environment.Endpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Services as containers see them: other containers by the names of their services and the ports that they listen on, what runs
 * on this machine by a name that leads out.
 */
final class Inside {

    /** The property that only containers have: the number that the engine knows one by. */
    static final String CONTAINER = "container";

    /** Where containers reach this machine; the name that Docker Desktop has introduced. */
    static final String MACHINE = "host.docker.internal";

    private static final String PORT_OF = Endpoint.PORT + ".";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private Inside() {}

    /** A container, as itself and its neighbours see it. */
    static Endpoint of(String name, List<Integer> ports) {
        if (ports.isEmpty()) {
            return new Endpoint(name, Map.of()).with(Endpoint.HOST, name);
        }
        Endpoint endpoint =
                Endpoint.at(name, name, ports.get(0)).with(Endpoint.URL, "http://" + name + ":" + ports.get(0));
        for (int port : ports) {
            endpoint = endpoint.with(PORT_OF + port, String.valueOf(port));
        }
        return endpoint;
    }

    /** A service as containers see it that run already, from how tests see it. */
    static Endpoint view(Endpoint outside) {
        if (!outside.has(Endpoint.HOST)) {
            return outside;
        }
        return outside.has(CONTAINER)
                ? moved(outside, outside.service(), inner(outside))
                : isOnThisMachine(outside) ? moved(outside, MACHINE, Map.of()) : outside;
    }

    /** Whether a service is one that containers reach by {@link #MACHINE} alone. */
    static boolean isOnThisMachine(Endpoint outside) {
        return !outside.has(CONTAINER) && outside.has(Endpoint.HOST) && LOOPBACK.contains(outside.host());
    }

    /** The ports that a service has, each once. */
    static List<Integer> ports(Endpoint outside) {
        return outside.properties().entrySet().stream()
                .filter(property -> property.getKey().equals(Endpoint.PORT)
                        || property.getKey().startsWith(PORT_OF))
                .map(property -> Integer.valueOf(property.getValue()))
                .distinct()
                .toList();
    }

    /** Where a container listens, by its published ports. */
    private static Map<String, String> inner(Endpoint outside) {
        Map<String, String> inner = new TreeMap<>();
        outside.properties().forEach((name, value) -> {
            if (name.startsWith(PORT_OF)) {
                inner.put(value, name.substring(PORT_OF.length()));
            }
        });
        return inner;
    }

    private static Endpoint moved(Endpoint outside, String host, Map<String, String> ports) {
        Map<String, String> moved = new LinkedHashMap<>();
        outside.properties().forEach((name, value) -> moved.put(name, moved(outside, name, value, host, ports)));
        return new Endpoint(outside.service(), moved);
    }

    private static String moved(Endpoint outside, String name, String value, String host, Map<String, String> ports) {
        if (name.equals(Endpoint.HOST)) {
            return host;
        }
        if (name.equals(Endpoint.PORT) || name.startsWith(PORT_OF)) {
            return ports.getOrDefault(value, value);
        }
        String text = value;
        for (int port : ports(outside)) {
            String other = ports.getOrDefault(String.valueOf(port), String.valueOf(port));
            text = text.replaceAll("(?<![\\w.-])\\Q" + outside.host() + "\\E:" + port + "(?!\\d)", host + ":" + other);
        }
        return text;
    }
}
