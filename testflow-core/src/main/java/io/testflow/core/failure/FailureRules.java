package io.testflow.core.failure;

import io.testflow.core.error.UsageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What a project says of its failures, as the section {@code failures} of {@code testflow.yml} does. Immutable: each method gives
 * new rules.
 *
 * <pre>{@code
 * FailureRules.none()
 *         .category("ledger", "LedgerException", "ledger \\d+ is closed")
 *         .route("ledger", "payments-team")
 * }</pre>
 *
 * @param categories those of the project, the first that holds comes first, and all of them before the built-in ones
 * @param routing who should look at what
 */
public record FailureRules(List<CategoryRule> categories, Routing routing) {

    /** Copies the list. */
    public FailureRules {
        categories = List.copyOf(categories);
    }

    /** The built-in categories alone. */
    public static FailureRules none() {
        return new FailureRules(List.of(), Routing.DEFAULT);
    }

    /**
     * Adds a category, or adds to one that there is.
     *
     * @param name of the category
     * @param patterns regular expressions, one of which is found in a type, a message, a frame, the output or the name of the run
     * @throws UsageException when one of them is no regular expression
     */
    public FailureRules category(String name, String... patterns) {
        String place = "the category `" + name + "`";
        List<Pattern> compiled =
                Arrays.stream(patterns).map(text -> pattern(text, place)).toList();
        return category(new CategoryRule(name, compiled, CategoryRule.everywhere(), "", place));
    }

    /** Adds a category that looks at some parts only, or has a suggestion of its own. */
    public FailureRules category(CategoryRule rule) {
        List<CategoryRule> all = new ArrayList<>(categories);
        all.add(rule);
        return new FailureRules(all, routing);
    }

    /** Names the team, or the people, who look at failures of a category. */
    public FailureRules route(String category, String team) {
        Map<String, String> teams = new LinkedHashMap<>(routing.categories());
        teams.put(CategoryRule.id(category), team);
        return new FailureRules(categories, new Routing(routing.order(), teams));
    }

    /** Sets what is asked for who should look, in this order; what is not named is not asked. */
    public FailureRules order(RoutingStep... steps) {
        return new FailureRules(categories, new Routing(List.of(steps), routing.categories()));
    }

    /**
     * Understands a regular expression, which is found in upper or lower case.
     *
     * @param place where it stands, for complaints
     * @throws UsageException when it is none
     */
    public static Pattern pattern(String text, String place) {
        try {
            return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
        } catch (PatternSyntaxException e) {
            throw new UsageException(
                    place + ": `" + text + "` is no regular expression: " + e.getDescription() + " near character "
                            + (Math.max(e.getIndex(), 0) + 1)
                            + ". Put a backslash before ( [ { . * + ? ^ $ | where they stand for themselves.",
                    e);
        }
    }
}
