package io.testflow.engine.internal.surroundings;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import io.testflow.core.internal.recording.UnwatchedProperties;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The settings that the test JVMs are given.
 *
 * @param properties the system properties that the build sets for them, all that it knows of
 * @param environment the environment variables that they see
 */
public record Settings(Map<String, String> properties, Map<String, String> environment) {

    private static final String ALL = "*";
    private static final String ALL_NAMES = "*=";

    /** What does not count for who lists all, beside what nobody watches: what Maven is told, and what plugins say of the commit. */
    private static final List<String> NOT_OF_ALL = List.of("buildNumber", "git.", "maven.", "surefire.", "testflow.");

    public Settings {
        properties = Map.copyOf(properties);
        environment = Map.copyOf(environment);
    }

    long property(String name, Places places) {
        if (!name.equals(ALL) && !name.equals(ALL_NAMES)) {
            return of(properties, name, places);
        }
        Map<String, String> counting = new TreeMap<>(properties);
        counting.keySet()
                .removeIf(key ->
                        UnwatchedProperties.has(key) || NOT_OF_ALL.stream().anyMatch(key::startsWith));
        return name.equals(ALL) ? all(counting, places) : names(counting);
    }

    long variable(String name, Places places) {
        return switch (name) {
            case ALL -> all(SessionVariables.without(environment), places);
            case ALL_NAMES -> names(SessionVariables.without(environment));
            default -> of(environment, name, places);
        };
    }

    private static long of(Map<String, String> values, String name, Places places) {
        HashStream64 hash = Hashing.xxh3_64().hashStream();
        String value = values.get(name);
        hash.putBoolean(value != null);
        if (value != null) {
            hash.putString(portable(value, places));
        }
        return hash.getAsLong();
    }

    private static long all(Map<String, String> values, Places places) {
        HashStream64 hash = Hashing.xxh3_64().hashStream();
        new TreeMap<>(values).forEach((name, value) -> hash.putString(name).putString(portable(value, places)));
        return hash.getAsLong();
    }

    private static long names(Map<String, String> values) {
        HashStream64 hash = Hashing.xxh3_64().hashStream();
        new TreeSet<>(values.keySet()).forEach(hash::putString);
        return hash.getAsLong();
    }

    /** The value as it is in any checkout. */
    private static String portable(String value, Places places) {
        return value.replace(places.root().toString(), "{root}")
                .replace(places.module().toString(), "{module}");
    }
}
