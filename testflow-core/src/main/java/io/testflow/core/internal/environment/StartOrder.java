package io.testflow.core.internal.environment;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Service;
import io.testflow.core.error.NearestNames;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which services have to run before which: those that a placeholder names, and those that are named as needs.
 *
 * @param needs by the name of each service, the names of those before it; each service comes after all that it needs
 */
public record StartOrder(Map<String, Set<String>> needs) {

    /** What a service can know of itself before it runs, and so may name in its own definition. */
    private static final String OWN_PORT = "port";

    /** Copies the outer map and keeps its order. */
    public StartOrder {
        needs = Collections.unmodifiableMap(new LinkedHashMap<>(needs));
    }

    /** The first thing in the definition that allows no order: an unknown name, or a circle. */
    public static Optional<DefinitionFault> fault(Environment environment) {
        return Stream.concat(
                        environment.services().entrySet().stream()
                                .flatMap(entry -> unknown(environment, entry.getKey(), entry.getValue())),
                        new Circles(needs(environment)).faults())
                .findFirst();
    }

    /** The order of an environment without a {@link #fault}. */
    public static StartOrder of(Environment environment) {
        Map<String, Set<String>> needs = needs(environment);
        Map<String, Set<String>> ordered = new LinkedHashMap<>();
        for (int round = 0; round < needs.size(); round++) {
            needs.forEach((name, before) -> {
                if (ordered.keySet().containsAll(before)) {
                    ordered.putIfAbsent(name, before);
                }
            });
        }
        return new StartOrder(ordered);
    }

    /** The names of the services, each after all that it needs. */
    public List<String> names() {
        return List.copyOf(needs.keySet());
    }

    private static Map<String, Set<String>> needs(Environment environment) {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        environment.services().forEach((name, service) -> needs.put(name, needs(name, service)));
        return needs;
    }

    private static Set<String> needs(String name, Service service) {
        return named(service).filter(other -> !other.equals(name)).collect(toCollection(LinkedHashSet::new));
    }

    private static Stream<String> named(Service service) {
        return Stream.concat(
                service.needs().stream(), service.texts().flatMap(Reference::in).map(Reference::service));
    }

    private static Stream<DefinitionFault> unknown(Environment environment, String name, Service service) {
        Set<String> known = environment.services().keySet();
        Stream<DefinitionFault> names = named(service)
                .filter(other -> !known.contains(other))
                .map(other -> new DefinitionFault(name, unknownService(name, other, known)));
        Stream<DefinitionFault> ofItself = service.texts()
                .flatMap(Reference::in)
                .filter(reference -> reference.service().equals(name) && !isOwnPort(reference))
                .map(reference -> new DefinitionFault(name, ofItself(name, reference)));
        return Stream.concat(names, ofItself);
    }

    private static boolean isOwnPort(Reference reference) {
        return reference.property().equals(OWN_PORT) || reference.property().startsWith(OWN_PORT + ".");
    }

    private static String unknownService(String name, String other, Set<String> known) {
        return "the service `" + name + "` names `" + other + "`, which the environment does not have."
                + NearestNames.suggestion(other, known)
                + " It has " + known.stream().map(each -> "`" + each + "`").collect(joining(", ")) + ".";
    }

    private static String ofItself(String name, Reference reference) {
        return "the service `" + name + "` names its own " + reference + ", which is not known before it runs."
                + " Of itself it knows its ports: {" + name + ".port}, or {" + name + ".port.8080} of several.";
    }
}
