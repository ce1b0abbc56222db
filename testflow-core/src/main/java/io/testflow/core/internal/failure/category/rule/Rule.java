package io.testflow.core.internal.failure.category.rule;

import io.testflow.core.failure.BuiltInCategory;
import java.util.Arrays;
import java.util.List;

/**
 * A rule that TestFlow brings: all that it asks for has to hold for one throwable of the chain. Immutable.
 *
 * @param category what it finds
 * @param name unique among the rules
 * @param weight how much it says about the root cause
 * @param types one of these is the type of the throwable; any type where there are none
 * @param words one of these stands in the message; any message where there are none
 * @param frames the stack has one of these near its top; any stack where there are none
 * @param within some throwable of the chain has one of these types; any chain where there are none
 * @param inAssertions whether its words count in what a failed check says, which quotes values of all sorts
 */
public record Rule(
        BuiltInCategory category,
        String name,
        Weight weight,
        List<TypeName> types,
        List<Phrase> words,
        List<String> frames,
        List<TypeName> within,
        boolean inAssertions) {

    /** How much a rule says about the root cause, most first. */
    public enum Weight {
        /** It names the root cause wherever in the chain it stands. */
        DECISIVE(100),
        /** It knows more of the cause than a type or words alone. */
        SPECIFIC(70),
        /** It goes by a type that is thrown for one sort of cause. */
        TYPED(50),
        /** It goes by words alone. */
        WORDS(40),
        /** It goes by a type that is thrown for many sorts of causes. */
        VAGUE(20);

        private final int points;

        Weight(int points) {
            this.points = points;
        }

        /** The weight as a number. */
        public int points() {
            return points;
        }
    }

    /** Starts a rule that goes by the types of throwables; see {@link TypeName}. */
    public static Rule types(BuiltInCategory category, String name, String... types) {
        return new Rule(category, name, Weight.TYPED, names(types), List.of(), List.of(), List.of(), false);
    }

    /** Starts a rule that goes by words of messages; see {@link Phrase}. */
    public static Rule words(BuiltInCategory category, String name, String... words) {
        return new Rule(category, name, Weight.WORDS, List.of(), phrases(words), List.of(), List.of(), false);
    }

    /** Starts a rule that goes by where something was thrown, the beginnings of frames. */
    public static Rule frames(BuiltInCategory category, String name, String... frames) {
        return new Rule(category, name, Weight.TYPED, List.of(), List.of(), List.of(frames), List.of(), false);
    }

    /** The same rule that says more, or less. */
    public Rule weighing(Weight other) {
        return new Rule(category, name, other, types, words, frames, within, inAssertions);
    }

    /** The same rule for messages with one of these alone. */
    public Rule saying(String... those) {
        return new Rule(category, name, weight, types, phrases(those), frames, within, inAssertions);
    }

    /** The same rule for what was thrown at one of these alone. */
    public Rule thrownAt(String... those) {
        return new Rule(category, name, weight, types, words, List.of(those), within, inAssertions);
    }

    /** The same rule for chains with one of these types alone. */
    public Rule within(String... those) {
        return new Rule(category, name, weight, types, words, frames, names(those), inAssertions);
    }

    /** The same rule, also for what a failed check says. */
    public Rule alsoInAssertions() {
        return new Rule(category, name, weight, types, words, frames, within, true);
    }

    private static List<TypeName> names(String... texts) {
        return Arrays.stream(texts).map(TypeName::new).toList();
    }

    private static List<Phrase> phrases(String... texts) {
        return Arrays.stream(texts).map(Phrase::of).toList();
    }
}
