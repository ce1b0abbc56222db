package io.testflow.environment.internal.docker;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@code {host}}, and {@code {%host}} as it is written in a URL, in what is known of an image. */
final class Blanks {

    private static final Pattern BLANK = Pattern.compile("\\{(%?)([A-Za-z_][A-Za-z0-9_.-]*)}");

    private Blanks() {}

    /** Fills values of a map, in order, from what is known and from values before; leaves what nobody knows. */
    static Map<String, String> fill(Map<String, String> values, Map<String, String> known) {
        Map<String, String> all = new LinkedHashMap<>(known);
        Map<String, String> filled = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            String text = fill(value, all);
            filled.put(name, text);
            all.put(name, text);
        });
        return filled;
    }

    private static String fill(String text, Map<String, String> known) {
        return BLANK.matcher(text).replaceAll(blank -> {
            String value = known.get(blank.group(2));
            String filled = value == null ? blank.group() : blank.group(1).isEmpty() ? value : inUrl(value);
            return Matcher.quoteReplacement(filled);
        });
    }

    private static String inUrl(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
