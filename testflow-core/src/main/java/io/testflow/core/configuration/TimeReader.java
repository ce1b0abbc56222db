package io.testflow.core.configuration;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Understands lengths of time: {@code 500ms}, {@code 30s}, {@code 2m}, {@code 8h}.
 *
 * @param document the file
 */
record TimeReader(YamlDocument document) {

    private static final Pattern TIME = Pattern.compile("([1-9][0-9]{0,5})(ms|s|m|h)");
    private static final String ALLOWED = "a time such as `500ms`, `30s`, `2m` or `8h`";

    Duration time(Node node, String name) {
        Matcher time = TIME.matcher(document.written(node, name, ALLOWED));
        if (!time.matches()) {
            throw document.wrongType(node, name, ALLOWED);
        }
        long count = Long.parseLong(time.group(1));
        return switch (time.group(2)) {
            case "ms" -> Duration.ofMillis(count);
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            default -> Duration.ofHours(count);
        };
    }
}
