package io.testflow.core.configuration;

import io.testflow.core.error.NearestNames;
import io.testflow.core.failure.BuiltInCategory;
import io.testflow.core.failure.CategoryRule;
import io.testflow.core.failure.Evidence.Where;
import io.testflow.core.failure.FailureRules;
import io.testflow.core.failure.RoutingStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Understands the section {@code failures} of {@code testflow.yml}. */
record FailuresReader(YamlDocument document) {

    private static final String PATTERNS = "a regular expression, or a list of them";
    private static final String PARTS = "`type`, `message`, `frame`, `output` or `context`, or a list of them";
    private static final String STEPS = "`category`, `codeowners` or `author`, or a list of them";

    FailureRules failures(@Nullable Node node) {
        if (node == null) {
            return FailureRules.none();
        }
        Map<String, Node> values = document.mapping(node, "`failures`", Keys.FAILURES);
        FailureRules rules = FailureRules.none();
        Node categories = values.get("categories");
        if (categories != null) {
            String items = "categories, each with `name` and `patterns`";
            for (Node item : document.list(categories, "`failures.categories`", items)) {
                rules = rules.category(category(item));
            }
        }
        Node routing = values.get("routing");
        return routing == null ? rules : routed(rules, routing);
    }

    private CategoryRule category(Node node) {
        Map<String, Node> values = document.mapping(node, "a category of `failures.categories`", Keys.CATEGORY);
        Node name = values.get("name");
        Node patterns = values.get("patterns");
        if (name == null || patterns == null) {
            throw document.at(
                    YamlDocument.line(node),
                    "a category of `failures.categories` needs both `name` and `patterns`, regular expressions.");
        }
        Node suggestion = values.get("suggestion");
        return new CategoryRule(
                document.text(name, "`name`", "the name of a category"),
                oneOrMore(patterns, "`patterns`", PATTERNS).stream()
                        .map(this::pattern)
                        .toList(),
                parts(values.get("in")),
                suggestion == null ? "" : document.text(suggestion, "`suggestion`", "a sentence"),
                place(node));
    }

    private Pattern pattern(Node node) {
        return FailureRules.pattern(document.text(node, "`patterns`", PATTERNS), place(node));
    }

    private String place(Node node) {
        return document.file() + ":" + YamlDocument.line(node);
    }

    private Set<Where> parts(@Nullable Node node) {
        if (node == null || YamlDocument.isEmpty(node)) {
            return CategoryRule.everywhere();
        }
        Set<Where> parts = EnumSet.noneOf(Where.class);
        oneOrMore(node, "`in`", PARTS).forEach(item -> parts.add(oneOf(item, "`in`", PARTS, Where.values())));
        return parts;
    }

    private FailureRules routed(FailureRules rules, Node node) {
        Map<String, Node> values = document.mapping(node, "`failures.routing`", Keys.ROUTING);
        FailureRules routed = rules;
        Node order = values.get("order");
        if (order != null && !YamlDocument.isEmpty(order)) {
            routed = routed.order(oneOrMore(order, "`failures.routing.order`", STEPS).stream()
                    .map(item -> oneOf(item, "`failures.routing.order`", STEPS, RoutingStep.values()))
                    .distinct()
                    .toArray(RoutingStep[]::new));
        }
        Node categories = values.get("categories");
        if (categories == null) {
            return routed;
        }
        String name = "`failures.routing.categories`";
        Map<String, Node> teams = document.named(categories, name, "teams by categories");
        for (Map.Entry<String, Node> team : teams.entrySet()) {
            checkKnown(team.getKey(), team.getValue(), rules);
            routed = routed.route(team.getKey(), document.text(team.getValue(), name, "the name of a team or person"));
        }
        return routed;
    }

    private void checkKnown(String category, Node node, FailureRules rules) {
        List<String> known = new ArrayList<>(
                rules.categories().stream().map(CategoryRule::category).toList());
        if (BuiltInCategory.of(category).isEmpty() && !known.contains(category)) {
            known.addAll(BuiltInCategory.ids());
            throw document.at(
                    YamlDocument.line(node),
                    "`failures.routing.categories` names the unknown category `" + category + "`."
                            + NearestNames.suggestion(category, known) + " Allowed are "
                            + String.join(", ", known) + ".");
        }
    }

    private List<Node> oneOrMore(Node node, String name, String allowed) {
        List<Node> items = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        if (items.isEmpty()) {
            throw document.wrongType(node, name, allowed);
        }
        return items;
    }

    private <E extends Enum<E>> E oneOf(Node node, String name, String allowed, E[] values) {
        String text = document.text(node, name, allowed);
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> document.wrongType(node, name, allowed));
    }
}
