package io.testflow.core.configuration;

import java.util.List;
import java.util.stream.Stream;

/**
 * The keys of one mapping of {@code testflow.yml}; {@code docs/testflow.schema.json} has the same.
 *
 * @param built the keys that this version uses
 * @param later the keys of the design that are not built yet: accepted, and reported as ignored
 */
record Keys(List<String> built, List<String> later) {

    static final Keys ROOT = new Keys(
            List.of("selection", "environments", "data", "failures"),
            List.of("applications", "workflows", "history", "gates", "notifications", "telemetry", "distribution"));

    static final Keys SELECTION =
            new Keys(List.of("always", "rules", "store", "retention", "volatile", "caches"), List.of());

    static final Keys RETENTION = new Keys(List.of("days", "snapshots"), List.of());

    static final Keys VOLATILE = new Keys(List.of("files", "keys"), List.of());

    static final Keys RULE = new Keys(List.of("when", "run"), List.of());

    static final Keys ENVIRONMENT = new Keys(List.of("services", "isolation", "reuse"), List.of());

    static final Keys SERVICE = new Keys(
            List.of(
                    "type",
                    "version",
                    "image",
                    "command",
                    "url",
                    "provider",
                    "init",
                    "ports",
                    "env",
                    "settings",
                    "ready",
                    "needs",
                    "resources"),
            List.of());

    static final Keys READY = new Keys(List.of("http", "log", "within"), List.of());

    static final Keys RESOURCES = new Keys(List.of("cpu", "memory"), List.of());

    /** Of a data set; all other keys are the names of its entities. */
    static final Keys DATA = new Keys(List.of("seed", "locale", "load"), List.of());

    static final Keys ENTITY = new Keys(List.of("count", "fields"), List.of());

    static final Keys FIELD = new Keys(List.of("kind", "fields", "list", "size", "nulls", "unique"), List.of());

    static final Keys FAILURES = new Keys(List.of("categories", "routing"), List.of());

    static final Keys CATEGORY = new Keys(List.of("name", "patterns", "in", "suggestion"), List.of());

    static final Keys ROUTING = new Keys(List.of("order", "categories"), List.of());

    List<String> all() {
        return Stream.concat(built.stream(), later.stream()).toList();
    }
}
