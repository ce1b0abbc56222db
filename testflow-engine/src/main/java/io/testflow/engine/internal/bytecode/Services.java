package io.testflow.engine.internal.bytecode;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Unites what several files say of the same service. */
final class Services {

    private Services() {}

    /** Adds providers behind those that are known, each once. */
    static void addAll(Map<String, List<String>> services, Map<String, List<String>> more) {
        more.forEach((service, providers) -> services.merge(
                service,
                List.copyOf(providers),
                (old, added) ->
                        Stream.concat(old.stream(), added.stream()).distinct().toList()));
    }
}
