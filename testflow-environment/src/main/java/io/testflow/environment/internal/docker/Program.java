package io.testflow.environment.internal.docker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a container runs, and how it is told settings.
 *
 * @param command words; none for those of the image
 * @param settings what it is told where a definition says nothing else
 * @param words by which it is told a setting; none where it is not told so
 * @param variable by which it is told a setting; empty where it is not told so
 */
record Program(List<String> command, Map<String, String> settings, List<String> words, String variable) {

    /** Whether it can be told anything. */
    boolean takesSettings() {
        return !words.isEmpty() || !variable.isEmpty();
    }

    /** The words of the container; none for those of the image. */
    List<String> command(Map<String, String> asked) {
        List<String> all = new ArrayList<>(command);
        if (!words.isEmpty()) {
            merged(settings, asked)
                    .forEach((name, value) -> words.forEach(
                            word -> all.add(word.replace("{name}", name).replace("{value}", value))));
        }
        return all;
    }

    /** The variables that tell settings. */
    Map<String, String> variables(Map<String, String> asked) {
        Map<String, String> all = new LinkedHashMap<>();
        if (!variable.isEmpty()) {
            merged(settings, asked)
                    .forEach((name, value) ->
                            all.put(variable.replace("{name}", name).replace("{NAME}", inVariable(name)), value));
        }
        return all;
    }

    /** As Kafka has it: what no variable can have in its name, and what stands for that, is underscores in three numbers. */
    private static String inVariable(String setting) {
        return setting.replace("_", "__").replace("-", "___").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> merged(Map<String, String> usual, Map<String, String> asked) {
        Map<String, String> all = new LinkedHashMap<>(usual);
        all.putAll(asked);
        return all;
    }
}
