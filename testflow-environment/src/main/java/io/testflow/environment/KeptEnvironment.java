package io.testflow.environment;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.internal.sharing.KnownEnvironment;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An environment that runs, whoever uses it.
 *
 * @param name of its definition
 * @param endpoints of its services, each after those that it needs
 * @param directories of these services, in the same order
 * @param until when it stays though nobody uses it; empty where it ends with those who do
 */
public record KeptEnvironment(String name, List<Endpoint> endpoints, List<Path> directories, Optional<Instant> until) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    /** Copies the lists. */
    public KeptEnvironment {
        endpoints = List.copyOf(endpoints);
        directories = List.copyOf(directories);
    }

    static KeptEnvironment of(KnownEnvironment known) {
        List<Path> directories =
                known.services().stream().map(service -> service.directory()).toList();
        Optional<Instant> until = directories.stream()
                .flatMap(directory -> new Lease(directory).until().stream())
                .max(Instant::compareTo);
        List<Endpoint> endpoints =
                known.services().stream().map(service -> service.endpoint()).toList();
        return new KeptEnvironment(known.name(), endpoints, directories, until);
    }

    /** What is known of it, for people: a line for it, and one for each property of its services. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Environment `" + name + "`"
                + until.map(time -> ", until " + TIME.format(time) + " or longer where it is used")
                        .orElse(""));
        for (Endpoint endpoint : endpoints) {
            lines.add("  " + endpoint.service());
            endpoint.properties().forEach((property, value) -> lines.add("    " + property + ": " + value));
        }
        return lines;
    }
}
