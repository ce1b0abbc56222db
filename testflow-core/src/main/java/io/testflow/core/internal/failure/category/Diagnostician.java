package io.testflow.core.internal.failure.category;

import io.testflow.core.failure.BuiltInCategory;
import io.testflow.core.failure.CategoryMatch;
import io.testflow.core.failure.Diagnosis;
import io.testflow.core.failure.Evidence;
import io.testflow.core.failure.Evidence.Where;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.FailureKind;
import io.testflow.core.internal.failure.category.builtin.BuiltInRules;
import io.testflow.core.internal.failure.category.rule.Rule;
import io.testflow.core.internal.failure.category.rule.Rule.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names the root cause of failures. The rules of the user come first, then the built-in ones: those that say most, and among
 * them what holds for an inner cause before what holds for what it is wrapped in. For one thread.
 */
public final class Diagnostician {

    private static final int POINTS_OF_A_LEVEL = 2;
    private static final int MOST_LEVELS = 5;
    private static final int OUTPUT_POINTS = 10;
    private static final RuleBook BUILT_IN = new RuleBook(BuiltInRules.ofThrowables());

    private final List<UserRule> userRules;

    /** Takes the rules of the user, which come before the built-in ones in this order. */
    public Diagnostician(List<UserRule> userRules) {
        this.userRules = List.copyOf(userRules);
    }

    private record Candidate(Rule rule, int points, List<Evidence> evidence) {}

    /** What is wrong with the rules of the user, in sentences, once failures were looked at. */
    public List<String> warnings() {
        return userRules.stream().flatMap(rule -> rule.warning().stream()).toList();
    }

    /** The categories of a failure. */
    public Diagnosis of(FailedTest test) {
        Told told = Told.of(test);
        Map<String, CategoryMatch> matches = new LinkedHashMap<>();
        for (UserRule rule : userRules) {
            rule.match(told).ifPresent(match -> matches.putIfAbsent(match.category(), match));
        }
        candidates(told).stream()
                .sorted(Comparator.comparingInt(Candidate::points)
                        .reversed()
                        .thenComparingInt(candidate -> BUILT_IN.order(candidate.rule())))
                .map(Diagnostician::match)
                .forEach(match -> matches.putIfAbsent(match.category(), match));
        if (matches.isEmpty()) {
            CategoryMatch match = ofRunner(test);
            matches.put(match.category(), match);
        }
        return new Diagnosis(List.copyOf(matches.values()));
    }

    private static List<Candidate> candidates(Told told) {
        List<Candidate> candidates = new ArrayList<>();
        Finder finder = new Finder(told.chain());
        for (int i = 0; i < told.chain().size(); i++) {
            Link link = told.chain().get(i);
            int depth = POINTS_OF_A_LEVEL * Math.min(i, MOST_LEVELS);
            for (Rule rule : BUILT_IN.rulesFor(link)) {
                Optional<List<Evidence>> seen = finder.find(rule, link);
                if (seen.isPresent()) {
                    candidates.add(new Candidate(rule, rule.weight().points() + depth, seen.get()));
                }
            }
        }
        boolean toldEnough = candidates.stream().anyMatch(candidate -> candidate.points() >= Weight.WORDS.points());
        if (!toldEnough || told.test().kind() == FailureKind.UNFINISHED) {
            candidates.addAll(ofOutput(told));
        }
        return candidates;
    }

    /** What a test prints names a cause where its throwables do not. */
    private static List<Candidate> ofOutput(Told told) {
        if (told.test().output().isEmpty()) {
            return List.of();
        }
        String lower = told.lowerOutput();
        List<Candidate> candidates = new ArrayList<>();
        for (Rule rule : BuiltInRules.ofOutput()) {
            Finder.line(rule.words(), told.test().output(), lower)
                    .ifPresent(line -> candidates.add(
                            new Candidate(rule, OUTPUT_POINTS, List.of(new Evidence(Where.OUTPUT, line)))));
        }
        return candidates;
    }

    private static CategoryMatch match(Candidate candidate) {
        BuiltInCategory category = candidate.rule().category();
        return new CategoryMatch(category.id(), candidate.rule().name(), candidate.evidence(), category.suggestion());
    }

    /** Where no rule holds, there may still be what the runner calls it. */
    private static CategoryMatch ofRunner(FailedTest test) {
        if (test.kind() == FailureKind.UNFINISHED) {
            return ofRunner(BuiltInCategory.JVM_CRASH, "it was started and never ended");
        }
        boolean untyped =
                test.failure().map(failure -> failure.type().isEmpty()).orElse(true);
        if (test.kind() == FailureKind.FAILURE && untyped) {
            return ofRunner(BuiltInCategory.ASSERTION, "the runner calls it a failure, not an error");
        }
        BuiltInCategory unknown = BuiltInCategory.UNKNOWN;
        return new CategoryMatch(unknown.id(), "none", List.of(), unknown.suggestion());
    }

    private static CategoryMatch ofRunner(BuiltInCategory category, String said) {
        List<Evidence> evidence = List.of(new Evidence(Where.CONTEXT, said));
        return new CategoryMatch(category.id(), "runner", evidence, category.suggestion());
    }
}
