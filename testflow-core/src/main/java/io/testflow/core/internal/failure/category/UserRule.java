package io.testflow.core.internal.failure.category;

import io.testflow.core.failure.BuiltInCategory;
import io.testflow.core.failure.CategoryMatch;
import io.testflow.core.failure.CategoryRule;
import io.testflow.core.failure.Evidence;
import io.testflow.core.failure.Evidence.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule of the user, whose patterns may be slow: one that takes too long is put aside, and named. For one thread. */
public final class UserRule {

    /** Steps for one text: some milliseconds. */
    private static final long STEPS_OF_A_TEXT = 2_000_000;
    /** Steps for all texts of a build: about a second. */
    private static final long STEPS_OF_A_PATTERN = 200_000_000;

    private final CategoryRule rule;
    private final List<Pattern> patterns;
    private final Map<Pattern, long[]> left = new HashMap<>();
    private final Map<Pattern, Map<String, Boolean>> frames = new HashMap<>();
    private final List<String> slow = new ArrayList<>();

    /** Takes what the user wrote. */
    public UserRule(CategoryRule rule) {
        this.rule = rule;
        this.patterns = new ArrayList<>(rule.patterns());
        rule.patterns().forEach(pattern -> left.put(pattern, new long[] {STEPS_OF_A_PATTERN}));
    }

    Optional<CategoryMatch> match(Told told) {
        List<Link> chain = told.chain();
        // Inner causes first, so that the evidence is the most telling one.
        for (int i = chain.size() - 1; i >= 0; i--) {
            Link link = chain.get(i);
            Optional<Evidence> evidence = find(Where.TYPE, link.type())
                    .or(() -> find(Where.MESSAGE, link.message()))
                    .or(() -> findFrame(link.frames()));
            if (evidence.isPresent()) {
                return evidence.map(this::match);
            }
        }
        return find(Where.OUTPUT, told.test().output())
                .or(() -> find(Where.CONTEXT, told.test().origin()))
                .map(this::match);
    }

    /** What is to be said of patterns that were too slow. */
    Optional<String> warning() {
        return slow.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        rule.place() + ": the category `" + rule.category() + "` has patterns that take too long on"
                                + " the texts of this build and were put aside: " + String.join(", ", slow)
                                + ". Patterns such as (a+)+ try every way to match; say it with one repetition.");
    }

    private CategoryMatch match(Evidence evidence) {
        String suggestion = rule.suggestion().isEmpty()
                ? BuiltInCategory.of(rule.category())
                        .map(BuiltInCategory::suggestion)
                        .orElse("")
                : rule.suggestion();
        return new CategoryMatch(rule.id(), rule.place(), List.of(evidence), suggestion);
    }

    private Optional<Evidence> find(Where where, String text) {
        if (text.isEmpty() || !rule.in().contains(where)) {
            return Optional.empty();
        }
        for (Pattern pattern : List.copyOf(patterns)) {
            int at = find(pattern, text);
            if (at >= 0) {
                int start = text.lastIndexOf('\n', at) + 1;
                int end = text.indexOf('\n', at);
                String line = text.substring(start, end < 0 ? text.length() : end);
                return Optional.of(new Evidence(where, Finder.shortened(line.strip())));
            }
        }
        return Optional.empty();
    }

    /** The same frames stand in thousands of stacks. */
    private Optional<Evidence> findFrame(List<String> stack) {
        if (!rule.in().contains(Where.FRAME)) {
            return Optional.empty();
        }
        for (String frame : stack) {
            for (Pattern pattern : List.copyOf(patterns)) {
                Map<String, Boolean> known = frames.computeIfAbsent(pattern, key -> new HashMap<>());
                Boolean found = known.get(frame);
                if (found == null) {
                    found = find(pattern, frame) >= 0;
                    known.put(frame, found);
                }
                if (found) {
                    return Optional.of(new Evidence(Where.FRAME, frame));
                }
            }
        }
        return Optional.empty();
    }

    private int find(Pattern pattern, String text) {
        long[] all = left.computeIfAbsent(pattern, key -> new long[] {STEPS_OF_A_PATTERN});
        long[] steps = {Math.min(STEPS_OF_A_TEXT, all[0])};
        long before = steps[0];
        try {
            Matcher matcher = pattern.matcher(new StepLimit(text, steps));
            boolean found = matcher.find();
            all[0] -= before - steps[0];
            return found ? matcher.start() : -1;
        } catch (StepLimit.Exceeded | StackOverflowError e) {
            patterns.remove(pattern);
            slow.add(pattern.pattern());
            return -1;
        }
    }
}
