package io.testflow.environment.internal.kafka;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A topic that a definition wants.
 *
 * @param name of it
 * @param partitions how many; -1 for as many as the server gives by itself
 * @param settings its own, by their names
 */
record Topic(String name, int partitions, Map<String, String> settings) {

    private static final String PARTITIONS = "partitions";

    Topic {
        settings = Map.copyOf(settings);
    }

    /**
     * Understands a line, {@code orders partitions=3 cleanup.policy=compact}.
     *
     * @throws IllegalArgumentException when it is none; the message is for the user
     */
    static Topic parse(String line) {
        List<String> words = List.of(line.strip().split("\\s+", -1));
        int partitions = -1;
        Map<String, String> settings = new LinkedHashMap<>();
        for (String word : words.subList(1, words.size())) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("`" + word + "` is no setting, such as `partitions=3`");
            }
            String value = word.substring(equals + 1);
            if (!word.startsWith(PARTITIONS + "=")) {
                settings.put(word.substring(0, equals), value);
            } else if (value.matches("[1-9]\\d{0,3}")) {
                partitions = Integer.parseInt(value);
            } else {
                throw new IllegalArgumentException("`" + word + "` has no number from 1 to 9999");
            }
        }
        return new Topic(words.get(0), partitions, settings);
    }

    /** The same with another name. */
    Topic named(String other) {
        return new Topic(other, partitions, settings);
    }

    /** The line that {@link #parse} understands. */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>(List.of(name));
        if (partitions > 0) {
            words.add(PARTITIONS + "=" + partitions);
        }
        settings.forEach((setting, value) -> words.add(setting + "=" + value));
        return String.join(" ", words);
    }
}
