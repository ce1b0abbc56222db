package io.testflow.engine.internal.planning;

import io.testflow.core.configuration.Rule;
import io.testflow.core.configuration.Settings;
import io.testflow.core.configuration.TestPattern;
import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.selection.Demand;
import io.testflow.core.internal.selection.TestClasses;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tests that {@code testflow.yml} asks for: always, or by rules for the files that changed. */
public final class Demands implements Demand {

    private static final Set<String> TAGS = Set.of(
            "org.junit.jupiter.api.Tag", "org.junit.jupiter.api.Tags", "org.junit.experimental.categories.Category");

    private final Settings settings;
    private final List<String> changedPaths;
    private final TestClasses tests;

    /** Asks what settings say for the tests of a module, given the paths of all changed files. */
    public Demands(Settings settings, List<String> changedPaths, TestClasses tests) {
        this.tests = tests;
        this.settings = settings;
        this.changedPaths = changedPaths;
    }

    @Override
    public Optional<Reason> of(ClassSummary testClass) {
        for (TestPattern pattern : settings.always()) {
            if (matches(pattern, testClass)) {
                return Optional.of(Reason.of(ReasonKind.ALWAYS, "selection.always: " + pattern));
            }
        }
        for (Rule rule : settings.rules()) {
            Optional<String> path =
                    changedPaths.stream().filter(rule::appliesTo).findFirst();
            if (path.isPresent() && rule.run().stream().anyMatch(pattern -> matches(pattern, testClass))) {
                return Optional.of(Reason.of(ReasonKind.RULE, path.get()));
            }
        }
        return Optional.empty();
    }

    /** A tag is a word of the class, of a method of it, or of what gives it tags; a class that has both the word and tags may run once too often. */
    private boolean matches(TestPattern pattern, ClassSummary testClass) {
        Set<String> words = new HashSet<>();
        tests.taggers(testClass).stream()
                .filter(each -> !Collections.disjoint(each.references(), TAGS))
                .forEach(each -> words.addAll(each.words()));
        return pattern.matches(testClass.name(), words);
    }
}
