package io.testflow.core.internal.data.kind;

import io.testflow.core.error.NearestNames;
import io.testflow.core.internal.data.draw.Distribution;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands behind the name of a kind: words with blanks between them; read once, from the left. */
final class Arguments {

    private static final Map<String, Distribution> DISTRIBUTIONS = Arrays.stream(Distribution.values())
            .collect(Collectors.toMap(
                    each -> each.name().toLowerCase(Locale.ROOT), each -> each, (a, b) -> a, LinkedHashMap::new));

    private final String kind;
    private final List<String> words;
    private int next;

    Arguments(String kind, String text) {
        this.kind = kind;
        this.words = text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /** The next word, where it is none of those that say how often which value is chosen. */
    Optional<String> word() {
        if (next == words.size() || DISTRIBUTIONS.containsKey(words.get(next))) {
            return Optional.empty();
        }
        return Optional.of(words.get(next++));
    }

    /** One of some words, where the next is one of them. */
    Optional<String> oneOf(List<String> some) {
        return next < words.size() && some.contains(words.get(next))
                ? Optional.of(words.get(next++))
                : Optional.empty();
    }

    /** How often which value is chosen. */
    Optional<Distribution> distribution() {
        return oneOf(List.copyOf(DISTRIBUTIONS.keySet())).map(DISTRIBUTIONS::get);
    }

    /** A whole number from a lowest one on. */
    Optional<Integer> number(int lowest) {
        return word().map(word -> {
            if (!word.matches("\\d{1,9}") || Integer.parseInt(word) < lowest) {
                throw wrong(word, "a whole number from " + lowest + " on");
            }
            return Integer.parseInt(word);
        });
    }

    /** A complaint about a word. */
    IllegalArgumentException wrong(String word, String allowed) {
        return new IllegalArgumentException("`" + kind + "` takes " + allowed + ". Found: `" + word + "`.");
    }

    /** Nothing may be left. */
    void end(List<String> known) {
        if (next < words.size()) {
            String word = words.get(next);
            String suggestion = NearestNames.suggestion(word, known);
            throw new IllegalArgumentException("`" + kind + "` does not know `" + word + "`." + suggestion);
        }
    }

    /** Nothing may be left but what says how often which value is chosen. */
    void end() {
        end(List.copyOf(DISTRIBUTIONS.keySet()));
    }
}
