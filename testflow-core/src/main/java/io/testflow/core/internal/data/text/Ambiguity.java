package io.testflow.core.internal.data.text;

import java.util.List;
import java.util.stream.Stream;

/** Whether two numbers of a text can stand for the same characters. */
public final class Ambiguity {

    private Ambiguity() {}

    /** False only where it is sure that they cannot. */
    public static boolean isPossible(Text text) {
        if (text instanceof Joined joined) {
            // With one part of unknown length, the length of the whole says where each begins.
            long variable =
                    joined.parts().stream().filter(part -> !hasOneLength(part)).count();
            return variable > 1 || joined.parts().stream().anyMatch(Ambiguity::isPossible);
        }
        if (text instanceof Repeated repeated) {
            return isPossible(repeated.part()) || (!hasOneLength(repeated.part()) && repeated.most() > 1);
        }
        if (text instanceof Either either) {
            return !areLetters(either.choices())
                    && (!haveDifferentLengths(either.choices())
                            || either.choices().stream().anyMatch(Ambiguity::isPossible));
        }
        return false;
    }

    private static boolean areLetters(List<Text> choices) {
        List<String> words = choices.stream()
                .flatMap(choice -> choice.size() == 1 ? Stream.of(choice.nth(0).toString()) : Stream.of())
                .distinct()
                .toList();
        return words.size() == choices.size();
    }

    private static boolean haveDifferentLengths(List<Text> choices) {
        return choices.stream().allMatch(Ambiguity::hasOneLength)
                && choices.stream().mapToInt(Text::longest).distinct().count() == choices.size();
    }

    private static boolean hasOneLength(Text text) {
        return shortest(text) == text.longest();
    }

    private static int shortest(Text text) {
        if (text instanceof Joined joined) {
            return joined.parts().stream().mapToInt(Ambiguity::shortest).sum();
        }
        if (text instanceof Repeated repeated) {
            return repeated.least() * shortest(repeated.part());
        }
        if (text instanceof Either either) {
            return either.choices().stream().mapToInt(Ambiguity::shortest).min().orElse(0);
        }
        if (text instanceof Words words) {
            return words.words().stream().mapToInt(String::length).min().orElse(0);
        }
        return text instanceof Digits digits ? Long.toString(digits.from()).length() : text.longest();
    }
}
