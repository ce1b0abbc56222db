package io.testflow.core.internal.data.kind;

import io.testflow.core.internal.data.domain.Bytes;
import io.testflow.core.internal.data.domain.Identifiers;
import io.testflow.core.internal.data.domain.Numbered;
import io.testflow.core.internal.data.draw.Pick;
import java.math.BigDecimal;

/** Numbers, and what is nothing else. */
final class NumberKinds {

    private static final int LARGEST_SCALE = 18;
    private static final int LONGEST = 1 << 20;

    private NumberKinds() {}

    static Kind uuid(Arguments arguments) {
        return Kind.Chosen.of(new Identifiers());
    }

    static Kind sequence(Arguments arguments) {
        return new Kind.Sequence(
                arguments.word().map(word -> whole(arguments, word)).orElse(1L), 1);
    }

    private static long whole(Arguments arguments, String word) {
        if (!word.matches("-?\\d{1,18}")) {
            throw arguments.wrong(word, "a whole number, the first");
        }
        return Long.parseLong(word);
    }

    static Kind integer(Arguments arguments) {
        Bounds bounds = arguments
                .word()
                .map(word -> Bounds.of(
                        arguments, word, "two whole numbers such as `1..100`", Long::parseLong, Long::parseLong))
                .orElse(new Bounds(0, Integer.MAX_VALUE));
        return chosen(arguments, new Numbered(bounds.size(), number -> bounds.from() + number));
    }

    static Kind decimal(Arguments arguments) {
        String word = arguments.word().orElse("0..1000/2");
        String allowed = "two numbers and how many digits are behind the point, `0..100/2`";
        int slash = word.lastIndexOf('/');
        String digits = slash < 0 ? "2" : word.substring(slash + 1);
        if (!digits.matches("\\d{1,2}") || Integer.parseInt(digits) > LARGEST_SCALE) {
            throw arguments.wrong(word, allowed);
        }
        int scale = Integer.parseInt(digits);
        Bounds bounds = Bounds.of(
                arguments,
                slash < 0 ? word : word.substring(0, slash),
                allowed,
                text -> unscaled(text, scale),
                text -> unscaled(text, scale));
        return chosen(
                arguments, new Numbered(bounds.size(), number -> BigDecimal.valueOf(bounds.from() + number, scale)));
    }

    private static long unscaled(String text, int scale) {
        return new BigDecimal(text).setScale(scale).unscaledValue().longValueExact();
    }

    static Kind bytes(Arguments arguments) {
        Bounds bounds = arguments
                .word()
                .map(word -> Bounds.of(
                        arguments,
                        word,
                        "the least and the most number of bytes, `0..16`",
                        Long::parseLong,
                        Long::parseLong))
                .orElse(new Bounds(16, 16));
        if (bounds.from() < 0 || bounds.to() > LONGEST) {
            throw arguments.wrong(bounds.from() + ".." + bounds.to(), "from 0 to " + LONGEST + " bytes");
        }
        return Kind.Chosen.of(new Bytes((int) bounds.from(), (int) bounds.to()));
    }

    /** Chosen as the next word says. */
    static Kind chosen(Arguments arguments, Numbered values) {
        return new Kind.Chosen(values, arguments.distribution().map(Pick.class::cast), true);
    }
}
