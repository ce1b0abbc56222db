package io.testflow.core.internal.data.kind;

import io.testflow.core.internal.data.text.Digits;
import io.testflow.core.internal.data.text.Joined;
import io.testflow.core.internal.data.text.Text;
import io.testflow.core.internal.data.text.Words;
import io.testflow.core.internal.data.words.Language;
import java.util.List;
import java.util.Optional;

/** Texts in the words of a language. */
final class TextKinds {

    static final List<String> NAMES = List.of(
            "name",
            "first-name",
            "last-name",
            "username",
            "email",
            "phone",
            "address",
            "street",
            "city",
            "postcode",
            "country",
            "company",
            "url",
            "ip",
            "word",
            "sentence",
            "text");

    private static final long CODES = 900_000;

    private TextKinds() {}

    /** A text of this name, not longer than the next word says. */
    static Kind text(String name, Arguments arguments, Language language) {
        Text text = language.text(name);
        Optional<Integer> most = arguments.number(1);
        if (most.isEmpty()) {
            return Kind.Chosen.of(text);
        }
        return Kind.Chosen.of(text.within(most.get())
                .orElseThrow(() -> new IllegalArgumentException("`" + name + "` has none of at most " + most.get()
                        + " characters. `regex:[a-z]{" + most.get() + "}` has some that short.")));
    }

    /** A small document, as applications keep them. */
    static Kind json(Language language) {
        Text word = language.text("host-word");
        return Kind.Chosen.of(new Joined(List.of(
                Words.of("{\"code\": \""),
                word,
                Words.of("\", \"amount\": "),
                new Digits(CODES / 9, CODES),
                Words.of(", \"active\": "),
                new Words(List.of("true", "false")),
                Words.of(", \"tags\": [\""),
                word,
                Words.of("\", \""),
                word,
                Words.of("\"]}"))));
    }
}
