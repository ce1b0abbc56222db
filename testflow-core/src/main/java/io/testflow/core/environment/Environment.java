package io.testflow.core.environment;

import io.testflow.core.error.UsageException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The definition of an environment: a name and the services that run in it.
 *
 * <p>An environment never changes; each method gives a new one. What its services say of one another is checked when it
 * is started, not before, so that they can be added in any order.
 *
 * @param name what tests call it by
 * @param services by their names, in the order of their definition
 * @param isolation who shares them
 * @param reuse how long what is shared stays for later builds when nobody uses it; empty where it ends with its build
 */
public record Environment(String name, Map<String, Service> services, Isolation isolation, Optional<Duration> reuse) {

    /** Copies the services and keeps their order. */
    public Environment {
        services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
    }

    /** An environment without services, shared by all who ask for it. */
    public static Environment named(String name) {
        return new Environment(name, Map.of(), Isolation.SHARED, Optional.empty());
    }

    /**
     * This environment with one service more.
     *
     * @param name what other services and tests call it by: a letter, then letters, digits, {@code -} and {@code _}
     * @throws UsageException when the name is none, or is taken
     */
    public Environment service(String name, Service service) {
        if (!name.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            throw new UsageException("The environment `" + this.name + "` has a service with the name `" + name
                    + "`. A name is a letter, then letters, digits, `-` and `_`, so that placeholders can hold it.");
        }
        Map<String, Service> more = new LinkedHashMap<>(services);
        if (more.putIfAbsent(name, service) != null) {
            throw new UsageException("The environment `" + this.name + "` has two services with the name `" + name
                    + "`. Rename or remove one of them.");
        }
        return new Environment(this.name, more, isolation, reuse);
    }

    /** This environment, shared in another way. */
    public Environment isolation(Isolation other) {
        return new Environment(name, services, other, reuse);
    }

    /** This environment, left running for later builds as long as somebody uses it within this time. */
    public Environment reuse(Duration time) {
        return new Environment(name, services, isolation, Optional.of(time));
    }

    /** This environment with other services. */
    public Environment services(Map<String, Service> others) {
        return new Environment(name, others, isolation, reuse);
    }
}
