package io.testflow.core.internal.failure.category;

import io.testflow.core.internal.failure.category.rule.Rule;
import io.testflow.core.internal.failure.category.rule.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules, by the types of throwables that they can hold for. Immutable. */
final class RuleBook {

    private final Map<String, List<Rule>> bySimpleType = new HashMap<>();
    private final List<Rule> ofAnyType = new ArrayList<>();
    private final Map<Rule, Integer> order = new HashMap<>();

    RuleBook(List<Rule> rules) {
        for (Rule rule : rules) {
            order.put(rule, order.size());
            if (rule.types().isEmpty() || rule.types().stream().anyMatch(type -> type.isPackage() || type.isPart())) {
                ofAnyType.add(rule);
            } else {
                rule.types().stream()
                        .map(TypeName::simple)
                        .distinct()
                        .forEach(simple -> bySimpleType
                                .computeIfAbsent(simple, key -> new ArrayList<>())
                                .add(rule));
            }
        }
    }

    /** The rules that can hold for a throwable. */
    List<Rule> rulesFor(Link link) {
        List<Rule> typed = bySimpleType.getOrDefault(link.simpleType(), List.of());
        if (typed.isEmpty()) {
            return ofAnyType;
        }
        List<Rule> rules = new ArrayList<>(typed);
        rules.addAll(ofAnyType);
        return rules;
    }

    /** Which of two rules that say the same much comes first. */
    int order(Rule rule) {
        return order.getOrDefault(rule, Integer.MAX_VALUE);
    }
}
