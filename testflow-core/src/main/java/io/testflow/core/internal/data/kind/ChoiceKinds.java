package io.testflow.core.internal.data.kind;

import io.testflow.core.internal.data.domain.Numbered;
import io.testflow.core.internal.data.draw.Weights;
import io.testflow.core.internal.data.text.Ambiguity;
import io.testflow.core.internal.data.text.RegularExpression;
import io.testflow.core.internal.data.text.Text;
import io.testflow.core.internal.data.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Values that are named one by one. */
final class ChoiceKinds {

    private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");
    private static final Pattern WEIGHT = Pattern.compile("(?<!\\\\)=(?=\\d+(\\.\\d+)?$)");

    private ChoiceKinds() {}

    static Kind constant(String text) {
        return Kind.Chosen.of(Words.of(text));
    }

    /** The values of {@code a,b} or, with their weights, of {@code a=7,b=2}; a backslash makes a comma or an equals sign part of a value. */
    static Kind enumeration(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("`enum` has no values. Name them, `enum:red,green`.");
        }
        List<String> values = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String part : COMMA.split(text, -1)) {
            String[] weighted = WEIGHT.split(part.strip(), -1);
            String value = weighted[0].replaceAll("\\\\([,=])", "$1");
            if (!seen.add(value)) {
                throw new IllegalArgumentException("`enum` has `" + value + "` twice. Keep one of them.");
            }
            values.add(value);
            weights.add(weighted.length > 1 ? Double.parseDouble(weighted[1]) : 1);
        }
        if (weights.stream().noneMatch(weight -> weight > 0)) {
            throw new IllegalArgumentException("`enum` has no value with a weight of more than 0.");
        }
        return new Kind.Chosen(new Words(values), Optional.of(new Weights(weights)), true);
    }

    static Kind truth(Arguments arguments) {
        double share = arguments.word().map(word -> share(arguments, word)).orElse(0.5);
        return new Kind.Chosen(
                new Numbered(2, number -> number == 0), Optional.of(new Weights(List.of(share, 1 - share))), true);
    }

    private static double share(Arguments arguments, String word) {
        if (!word.matches("0(\\.\\d+)?|1(\\.0+)?")) {
            throw arguments.wrong(word, "the share of true, a number from 0 to 1");
        }
        return Double.parseDouble(word);
    }

    static Kind regex(String expression) {
        Text texts = RegularExpression.texts(expression);
        return new Kind.Chosen(texts, Optional.empty(), !Ambiguity.isPossible(texts));
    }
}
