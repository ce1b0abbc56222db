package io.testflow.core.configuration;

import io.testflow.core.environment.Resources;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Understands the limits of one service of {@code testflow.yml}.
 *
 * @param document the file
 * @param place the keys that lead to the limits, with dots between them
 */
record ResourcesReader(YamlDocument document, String place) {

    private static final Pattern CPU = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,3})?");
    private static final Pattern MEMORY = Pattern.compile("([1-9][0-9]{0,8})([kmg])");

    Resources resources(@Nullable Node node) {
        if (node == null) {
            return Resources.ANY;
        }
        Map<String, Node> values = document.mapping(node, "`" + place + "`", Keys.RESOURCES);
        return new Resources(cpus(values.get("cpu")), memory(values.get("memory")));
    }

    private double cpus(@Nullable Node node) {
        if (node == null) {
            return Resources.ANY.cpus();
        }
        String name = "`" + place + ".cpu`";
        String allowed = "a number of cores such as `2` or `0.5`";
        String written = document.written(node, name, allowed);
        if (!CPU.matcher(written).matches() || Double.parseDouble(written) == 0) {
            throw document.wrongType(node, name, allowed);
        }
        return Double.parseDouble(written);
    }

    private long memory(@Nullable Node node) {
        if (node == null) {
            return Resources.ANY.memory();
        }
        String name = "`" + place + ".memory`";
        String allowed = "a size such as `512m` or `2g`";
        Matcher size = MEMORY.matcher(document.written(node, name, allowed));
        if (!size.matches()) {
            throw document.wrongType(node, name, allowed);
        }
        long count = Long.parseLong(size.group(1));
        return switch (size.group(2)) {
            case "k" -> count << 10;
            case "m" -> count << 20;
            default -> count << 30;
        };
    }
}
