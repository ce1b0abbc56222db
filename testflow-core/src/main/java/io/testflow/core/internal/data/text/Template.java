package io.testflow.core.internal.data.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with names of others in it, {@code {first-name} {last-name}}. */
public final class Template {

    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

    private Template() {}

    /**
     * The text with all that the others can be.
     *
     * @param template with the names
     * @param texts by their names
     */
    public static Text of(String template, Function<String, Text> texts) {
        List<Text> parts = new ArrayList<>();
        Matcher names = NAME.matcher(template);
        int end = 0;
        while (names.find()) {
            if (names.start() > end) {
                parts.add(Words.of(template.substring(end, names.start())));
            }
            parts.add(texts.apply(names.group(1)));
            end = names.end();
        }
        if (end < template.length()) {
            parts.add(Words.of(template.substring(end)));
        }
        return parts.size() == 1 ? parts.get(0) : new Joined(parts);
    }
}
