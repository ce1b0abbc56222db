package io.testflow.core.internal.failure.verdict;

import io.testflow.core.failure.Diagnosis;
import java.util.List;
import java.util.Set;

/** Tells the categories of what surrounds the tests: machines, networks, services. */
final class Surroundings {

    private static final Set<String> CATEGORIES =
            Set.of("environment-start", "dns", "connection-refused", "database-connection", "disk", "port-in-use");

    /** What JVM and system say when the machine has no memory left; a full heap is the code's own. */
    private static final List<String> OF_MACHINE =
            List.of("native thread", "Native memory", "native memory", "Cannot allocate memory");

    private Surroundings() {}

    static boolean include(Diagnosis diagnosis) {
        return CATEGORIES.contains(diagnosis.category())
                || (diagnosis.category().equals("out-of-memory")
                        && diagnosis.best().evidence().stream()
                                .anyMatch(evidence -> OF_MACHINE.stream().anyMatch(evidence.text()::contains)));
    }
}
