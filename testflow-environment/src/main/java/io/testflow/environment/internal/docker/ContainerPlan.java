package io.testflow.environment.internal.docker;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.core.internal.environment.Reference;
import io.testflow.environment.internal.jdbc.Dialect;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a definition and what is known of its type make of a container, before there is one.
 *
 * @param name of the service
 * @param service its definition
 * @param type of its image
 */
record ContainerPlan(String name, Service service, ImageType type) {

    /** What the type cannot do that the definition asks for, with the cure, in sentences; empty where there is nothing. */
    Optional<String> fault() {
        if (type.image().name().isEmpty() && !(service.origin() instanceof Origin.Image)) {
            return Optional.of("It takes an `image` for the type `" + type.name() + "`.");
        }
        if (!service.settings().isEmpty() && !type.program().takesSettings()) {
            return Optional.of("A `" + type.name() + "` takes no `settings` in Docker: say it by `env`.");
        }
        if (!service.init().isEmpty() && !type.properties().containsKey(Endpoint.JDBC_URL)) {
            return Optional.of("A `" + type.name() + "` takes no `init` in Docker: put it into the `image`.");
        }
        return Optional.empty();
    }

    /** What it is, for the user, in a few words. */
    String title() {
        if (type.title().isEmpty()) {
            return "container of " + image();
        }
        return type.title() + " in Docker, " + image();
    }

    /** The name of the image. */
    String image() {
        return service.origin() instanceof Origin.Image image
                ? image.name()
                : type.image().in(((Origin.Version) service.origin()).number());
    }

    /** Whose SQL its scripts are in, where it is a database. */
    Dialect dialect() {
        return type.name().equals("postgres") ? Dialect.POSTGRESQL : Dialect.MARIADB;
    }

    /** The ports of its type, then those of its definition; none where only the image knows them. */
    List<Integer> ports() {
        Set<Integer> ports = new LinkedHashSet<>(type.ports());
        ports.addAll(service.ports());
        return List.copyOf(ports);
    }

    /** The plan of a container that listens on these ports. */
    ContainerPlan ports(List<Integer> ports) {
        return new ContainerPlan(name, service.ports(ports.toArray(Integer[]::new)), type);
    }

    /** Where it listens for those who come by the published port. */
    int published(int port) {
        return type.published().getOrDefault(port, port);
    }

    /** Whether it has to know its published ports when it starts, to tell others where it is. */
    boolean tellsWhereItIs() {
        return !type.published().isEmpty();
    }

    /** The words of the container; none for those of the image. */
    List<String> command() {
        return type.program().command(service.settings());
    }

    /**
     * The variables of its environment.
     *
     * @param place host and ports as tests see them, as far as they are known
     */
    Map<String, String> variables(Map<String, String> place) {
        Map<String, String> known = new LinkedHashMap<>(place);
        known.put("name", name);
        Map<String, String> all = new LinkedHashMap<>(Blanks.fill(type.variables(), known));
        all.putAll(type.program().variables(service.settings()));
        all.putAll(own(service.variables()));
        return all;
    }

    /** With its own name, a definition names where the container is for its neighbours, which is where it listens. */
    private Map<String, String> own(Map<String, String> variables) {
        Endpoint inside = Inside.of(name, ports());
        Map<String, String> filled = new LinkedHashMap<>();
        variables.forEach((key, value) -> filled.put(
                key,
                Reference.fill(
                        value,
                        reference -> reference.service().equals(name)
                                ? inside.property(reference.property())
                                : reference.toString())));
        return filled;
    }

    /**
     * Where the container is.
     *
     * @param host of its published ports
     * @param published by its ports, in order
     */
    Endpoint endpoint(String host, Map<Integer, Integer> published, String container) {
        Endpoint endpoint = new Endpoint(name, Map.of());
        if (!published.isEmpty()) {
            endpoint = Endpoint.at(name, host, published.values().iterator().next());
            for (Map.Entry<String, String> property : properties(endpoint).entrySet()) {
                endpoint = endpoint.with(property.getKey(), property.getValue());
            }
        }
        for (Map.Entry<Integer, Integer> port : published.entrySet()) {
            endpoint = endpoint.with(Endpoint.PORT + "." + port.getKey(), String.valueOf(port.getValue()));
        }
        return endpoint.with(Inside.CONTAINER, container);
    }

    /** The endpoint with another value of one of its properties, and with what follows from that. */
    Endpoint changed(Endpoint endpoint, String property, String value) {
        Map<String, String> others = new LinkedHashMap<>(type.properties());
        others.put(property, value);
        Map<String, String> known = known(endpoint);
        Endpoint changed = endpoint;
        for (Map.Entry<String, String> each : Blanks.fill(others, known).entrySet()) {
            changed = changed.with(each.getKey(), each.getValue());
        }
        return changed;
    }

    private Map<String, String> properties(Endpoint place) {
        return Blanks.fill(type.properties(), known(place));
    }

    private Map<String, String> known(Endpoint endpoint) {
        Map<String, String> known = new LinkedHashMap<>(variables(endpoint.properties()));
        known.putAll(endpoint.properties());
        return known;
    }
}
