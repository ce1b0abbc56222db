package io.testflow.core.internal.failure.category;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.BuiltInCategory;
import io.testflow.core.internal.failure.category.builtin.BuiltInRules;
import io.testflow.core.internal.failure.category.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for what it is for, and not for what merely looks like it: the cases stand in {@code cases.txt}. */
class BuiltInRulesTest {

    record Case(String rule, boolean holds, String thrown) {}

    static List<Case> cases() throws IOException {
        try (InputStream in = BuiltInRulesTest.class.getResourceAsStream("cases.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" \\| ", 3))
                    .map(parts -> new Case(parts[0], parts[1].equals("+"), parts[2]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_rule_holds_for_what_it_is_for_alone(Case each) {
        Rule rule = BuiltInRules.ofThrowables().stream()
                .filter(candidate -> candidate.name().equals(each.rule()))
                .findFirst()
                .orElseThrow();
        List<Link> chain = Told.of(Thrown.of(each.thrown())).chain();
        boolean holds = chain.stream()
                .anyMatch(link -> new Finder(chain).find(rule, link).isPresent());
        assertThat(holds).isEqualTo(each.holds());
    }

    @Test
    void each_rule_has_a_case_that_it_holds_for_and_one_that_it_does_not() throws IOException {
        Set<String> rules = BuiltInRules.ofThrowables().stream().map(Rule::name).collect(Collectors.toSet());
        assertThat(rulesWith(true)).isEqualTo(rules);
        assertThat(rulesWith(false)).isEqualTo(rules);
        assertThat(rules).hasSameSizeAs(BuiltInRules.ofThrowables());
    }

    @Test
    void each_category_has_a_rule() {
        Set<BuiltInCategory> found = Stream.concat(
                        BuiltInRules.ofThrowables().stream(), BuiltInRules.ofOutput().stream())
                .map(Rule::category)
                .collect(Collectors.toSet());
        found.add(BuiltInCategory.UNKNOWN);
        assertThat(found).containsExactlyInAnyOrder(BuiltInCategory.values());
    }

    private static Set<String> rulesWith(boolean holds) throws IOException {
        return cases().stream()
                .filter(each -> each.holds() == holds)
                .map(Case::rule)
                .collect(Collectors.toSet());
    }
}
