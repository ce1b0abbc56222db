package io.testflow.environment.internal.lifecycle;

import io.testflow.core.environment.Endpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;

/**
 * The services of one environment, running.
 *
 * @param services each after those that it needs
 */
public record StartedServices(List<StartedService> services) {

    /** Copies the list. */
    public StartedServices {
        services = List.copyOf(services);
    }

    /** Where they are, by their names. */
    public Map<String, Endpoint> endpoints() {
        Map<String, Endpoint> endpoints = new LinkedHashMap<>();
        services.forEach(service -> endpoints.put(service.request().name(), service.endpoint()));
        return endpoints;
    }

    /** A line for each: who gives it, and why not somebody who was asked before. */
    public List<String> lines() {
        return services.stream()
                .map(service -> service.request().name() + ": " + service.choice())
                .toList();
    }

    /** What is wrong with the first that does not run any more, in sentences; empty while all run. */
    public Optional<String> fault() {
        return services.stream()
                .map(StartedService::fault)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The same; also of the first that runs, and does not answer the page that its definition calls ready. */
    public Optional<String> ailment() {
        return services.stream()
                .map(StartedService::ailment)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Stops them, each before those that it needs. */
    public void stop() {
        ListIterator<StartedService> last = services.listIterator(services.size());
        while (last.hasPrevious()) {
            last.previous().stop();
        }
    }
}
