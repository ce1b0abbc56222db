package io.testflow.core.configuration;

import static java.util.stream.Collectors.joining;

import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Readiness;
import io.testflow.core.environment.Service;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Understands one service of {@code testflow.yml}.
 *
 * @param document the file
 * @param place the keys that lead to the service, with dots between them
 */
record ServiceReader(YamlDocument document, String place) {

    private static final List<String> ORIGINS = List.of("version", "image", "command", "url");

    /** The types of services that give no other. */
    private static final Map<String, String> IMPLIED =
            Map.of("image", "container", "command", "process", "url", "external");

    private static final String COMMAND = "a list of words such as `[java, -jar, app.jar]`";
    private static final int HIGHEST_PORT = 65_535;

    Service service(Node node) {
        Map<String, Node> values = document.mapping(node, "`" + place + "`", Keys.SERVICE);
        return new Service(
                type(node, values),
                origin(node, values),
                text(values, "provider", "the name of a provider, or `auto`", Service.AUTO),
                items(values, "init", "scripts"),
                ports(values.get("ports")),
                texts(values, "env"),
                texts(values, "settings"),
                readiness(values.get("ready")),
                items(values, "needs", "names of services"),
                new ResourcesReader(document, place + ".resources").resources(values.get("resources")));
    }

    private String type(Node node, Map<String, Node> values) {
        String implied = IMPLIED.entrySet().stream()
                .filter(type -> values.containsKey(type.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        String type = text(values, "type", "a type such as `postgres`", implied);
        if (type.isEmpty()) {
            throw document.at(
                    YamlDocument.line(node),
                    "`" + place
                            + "` has no `type`. Name it, `postgres` for one, or give an `image`, a `command` or a `url`.");
        }
        return type;
    }

    private Origin origin(Node node, Map<String, Node> values) {
        List<String> given = ORIGINS.stream().filter(values::containsKey).toList();
        if (given.size() > 1) {
            throw document.at(
                    YamlDocument.line(node),
                    "`" + place + "` has "
                            + given.stream().map(key -> "`" + key + "`").collect(joining(" and "))
                            + ", of which each says where the service comes from. Keep one of them.");
        }
        return switch (given.isEmpty() ? "" : given.get(0)) {
            case "image" -> new Origin.Image(text(values, "image", "the name of an image", ""));
            case "command" -> new Origin.Command(command(Objects.requireNonNull(values.get("command"))));
            case "url" -> new Origin.Url(text(values, "url", "a URL", ""));
            default -> new Origin.Version(text(values, "version", "a version such as `18`", ""));
        };
    }

    private List<String> command(Node node) {
        if (!(node instanceof SequenceNode words) || words.getValue().isEmpty()) {
            throw document.wrongType(node, named("command"), COMMAND);
        }
        return words.getValue().stream()
                .map(word -> document.written(word, named("command"), COMMAND))
                .toList();
    }

    private Readiness readiness(@Nullable Node node) {
        if (node == null) {
            return Readiness.DEFAULT;
        }
        Map<String, Node> values = document.mapping(node, named("ready"), Keys.READY);
        if (values.containsKey("http") && values.containsKey("log")) {
            throw document.at(
                    YamlDocument.line(node), named("ready") + " has both `http` and `log`. Keep one of them.");
        }
        Node within = values.get("within");
        Readiness check = check(values);
        return within == null ? check : check.within(new TimeReader(document).time(within, named("ready.within")));
    }

    private Readiness check(Map<String, Node> values) {
        if (values.containsKey("http")) {
            String path = text(values, "http", "a path such as `/health`", "/");
            return Readiness.answering(path.startsWith("/") ? path : "/" + path);
        }
        Node log = values.get("log");
        if (log == null) {
            return Readiness.listening();
        }
        String pattern = document.written(log, named("ready.log"), "a regular expression");
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw document.at(
                    YamlDocument.line(log),
                    "`" + pattern + "` is no regular expression for " + named("ready.log") + ": " + e.getDescription()
                            + ".");
        }
        return Readiness.saying(pattern);
    }

    private List<Integer> ports(@Nullable Node node) {
        return node == null
                ? List.of()
                : document.list(node, named("ports"), "numbers of ports").stream()
                        .map(this::port)
                        .toList();
    }

    private int port(Node node) {
        int port = document.number(node, named("ports"));
        if (port > HIGHEST_PORT) {
            throw document.wrongType(node, named("ports"), "a port from 1 to " + HIGHEST_PORT);
        }
        return port;
    }

    private List<String> items(Map<String, Node> values, String key, String what) {
        Node node = values.get(key);
        return node == null
                ? List.of()
                : document.list(node, named(key), what).stream()
                        .map(item -> document.text(item, named(key), "a list of " + what))
                        .toList();
    }

    private Map<String, String> texts(Map<String, Node> values, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        Node node = values.get(key);
        if (node != null) {
            document.named(node, named(key), "names with values")
                    .forEach((name, value) ->
                            texts.put(name, document.written(value, named(key + "." + name), "a text")));
        }
        return texts;
    }

    private String text(Map<String, Node> values, String key, String allowed, String otherwise) {
        Node node = values.get(key);
        return node == null ? otherwise : document.written(node, named(key), allowed);
    }

    private String named(String key) {
        return "`" + place + "." + key + "`";
    }
}
