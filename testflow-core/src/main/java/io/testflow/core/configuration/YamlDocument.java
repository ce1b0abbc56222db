package io.testflow.core.configuration;

import io.testflow.core.error.NearestNames;
import io.testflow.core.error.UsageException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML file as a tree whose every complaint names file and line. */
record YamlDocument(Path file) {

    /** The root of the document, empty for a file without content. */
    Optional<Node> root(String text) {
        try {
            // Keys that are no text are refused below, with their line.
            LoadSettings settings =
                    LoadSettings.builder().setAllowNonScalarKeys(true).build();
            return new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw at(line, "this is not YAML: " + e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw at(1, "this is not YAML: " + e.getMessage(), e);
        }
    }

    /** The values of a mapping by their keys, none for an empty value. */
    Map<String, Node> mapping(Node node, String name, Keys keys) {
        if (isEmpty(node)) {
            return Map.of();
        }
        if (!(node instanceof MappingNode mapping)) {
            throw wrongType(node, name, "keys with values: " + listed(keys.all()));
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = key(tuple);
            if (!keys.all().contains(key)) {
                throw at(line(tuple.getKeyNode()), unknown(key, name, keys));
            }
        }
        return values(mapping, name);
    }

    /** The values of a mapping whose keys are names that the user gives, none for an empty value. */
    Map<String, Node> named(Node node, String name, String allowed) {
        if (isEmpty(node)) {
            return Map.of();
        }
        if (node instanceof MappingNode mapping) {
            return values(mapping, name);
        }
        throw wrongType(node, name, allowed);
    }

    private Map<String, Node> values(MappingNode mapping, String name) {
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = key(tuple);
            if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
                throw at(
                        line(tuple.getKeyNode()),
                        "the key `" + key + "` is given twice in " + name + ". Keep one of the two.");
            }
        }
        return values;
    }

    private static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** The items of a list, none for an empty value. */
    List<Node> list(Node node, String name, String items) {
        if (isEmpty(node)) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw wrongType(node, name, "a list of " + items);
    }

    /** A value that is text. */
    String text(Node node, String name, String allowed) {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
            return scalar.getValue();
        }
        throw wrongType(node, name, allowed);
    }

    /** A value that is text, or a number, a date or a truth value as it is written. */
    String written(Node node, String name, String allowed) {
        if (node instanceof ScalarNode scalar && !isEmpty(node)) {
            return scalar.getValue();
        }
        throw wrongType(node, name, allowed);
    }

    /** A whole number from 1 to 99999. */
    int number(Node node, String name) {
        if (node instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.INT)
                && scalar.getValue().matches("[1-9][0-9]{0,4}")) {
            return Integer.parseInt(scalar.getValue());
        }
        throw wrongType(node, name, "a whole number from 1 to 99999");
    }

    /** Any whole number within bounds. */
    long whole(Node node, String name, long from, long to) {
        String allowed = "a whole number from " + from + " to " + to;
        String written = written(node, name, allowed);
        try {
            long number = Long.parseLong(written);
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrongType(node, name, allowed);
        }
        throw wrongType(node, name, allowed);
    }

    UsageException at(int line, String problem) {
        return new UsageException(file + ":" + line + ": " + problem);
    }

    private UsageException at(int line, String problem, Exception cause) {
        return new UsageException(file + ":" + line + ": " + problem, cause);
    }

    UsageException wrongType(Node node, String name, String allowed) {
        return at(line(node), name + " takes " + allowed + ". Found: " + described(node) + ".");
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    }

    private static String unknown(String key, String name, Keys keys) {
        String what = key.isEmpty() ? "a key that is not text" : "the unknown key `" + key + "`";
        return name + " has " + what + "." + NearestNames.suggestion(key, keys.all()) + " Allowed are "
                + listed(keys.all()) + ".";
    }

    private static String listed(List<String> keys) {
        return keys.stream().map(key -> "`" + key + "`").collect(Collectors.joining(", "));
    }

    private static String described(Node node) {
        return switch (node.getNodeType()) {
            case MAPPING -> "keys with values";
            case SEQUENCE -> "a list";
            default -> isEmpty(node) ? "nothing" : "`" + ((ScalarNode) node).getValue() + "`";
        };
    }
}
