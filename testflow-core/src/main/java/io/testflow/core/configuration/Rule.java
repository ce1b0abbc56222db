package io.testflow.core.configuration;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the user knows about files that bytecode cannot know: which tests a change of them affects.
 *
 * @param when the files; never empty
 * @param run the tests that a change of them affects; empty for {@code run: nothing}
 */
public record Rule(List<PathPattern> when, List<TestPattern> run) {

    /** Copies the lists. */
    public Rule {
        when = List.copyOf(when);
        run = List.copyOf(run);
    }

    /**
     * Whether a changed file is one that the rule speaks of.
     *
     * @param path relative to the root of the checkout, with slashes
     */
    public boolean appliesTo(String path) {
        return when.stream().anyMatch(pattern -> pattern.matches(path));
    }

    /** Whether the rule says that the files affect no test. */
    public boolean runsNothing() {
        return run.isEmpty();
    }

    /** The rule in words for a reason, {@code when db/** run tag:database}. */
    @Override
    public String toString() {
        return "when " + when.stream().map(PathPattern::text).collect(Collectors.joining(", ")) + " run "
                + (runsNothing()
                        ? "nothing"
                        : run.stream().map(TestPattern::text).collect(Collectors.joining(", ")));
    }
}
