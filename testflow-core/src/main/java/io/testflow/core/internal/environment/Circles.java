package io.testflow.core.internal.environment;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds services that wait for one another.
 *
 * @param needs by the name of each service, the names of those before it
 */
record Circles(Map<String, Set<String>> needs) {

    Stream<DefinitionFault> faults() {
        return needs.keySet().stream()
                .map(name -> back(name, name, new ArrayList<>(List.of(name)), new LinkedHashSet<>()))
                .flatMap(Optional::stream)
                .map(way -> new DefinitionFault(way.get(0), problem(way)));
    }

    private Optional<List<String>> back(String start, String here, List<String> way, Set<String> seen) {
        for (String next : needs.getOrDefault(here, Set.of())) {
            way.add(next);
            if (next.equals(start)) {
                return Optional.of(way);
            }
            if (seen.add(next)) {
                Optional<List<String>> found = back(start, next, way, seen);
                if (found.isPresent()) {
                    return found;
                }
            }
            way.remove(way.size() - 1);
        }
        return Optional.empty();
    }

    private static String problem(List<String> way) {
        return "the services wait for one another: "
                + way.stream().map(name -> "`" + name + "`").collect(joining(" needs "))
                + ". Take one of these placeholders or `needs` away.";
    }
}
