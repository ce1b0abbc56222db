package io.testflow.core.internal.data.kind;

import io.testflow.core.error.NearestNames;
import io.testflow.core.internal.data.faker.Expression;
import io.testflow.core.internal.data.words.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Understands what {@code testflow.yml} says of a field: {@code email}, {@code int:1..100 zipf}, {@code ref:users.id}. Used by one thread. */
public final class Kinds {

    /** Whoever asks for values again gets others where the way in which they are made has changed; a new number says so. */
    public static final int VERSION = 1;

    /** The names of all kinds. */
    public static final List<String> NAMES = Stream.concat(
                    TextKinds.NAMES.stream(),
                    Stream.of(
                            "uuid",
                            "sequence",
                            "int",
                            "decimal",
                            "boolean",
                            "date",
                            "time",
                            "timestamp",
                            "bytes",
                            "json",
                            "enum",
                            "const",
                            "regex",
                            "ref",
                            "via",
                            "faker"))
            .toList();

    private final String locale;
    private final Map<String, Language> languages = new HashMap<>();

    /** Kinds in a language, {@code en}. */
    public Kinds(String locale) {
        this.locale = locale;
    }

    /**
     * What a text says.
     *
     * @throws IllegalArgumentException when it says nothing that is known; the message says what is
     */
    public Kind read(String text) {
        int colon = text.indexOf(':');
        if (text.startsWith("#{")) {
            return expression(text);
        }
        String name = (colon < 0 ? text : text.substring(0, colon)).strip();
        String rest = colon < 0 ? "" : text.substring(colon + 1);
        Arguments arguments = new Arguments(name, rest);
        Kind kind = switch (name) {
            case "const" -> ChoiceKinds.constant(rest);
            case "enum" -> ChoiceKinds.enumeration(rest);
            case "regex" -> ChoiceKinds.regex(rest);
            case "faker" -> expression(rest.strip());
            default -> read(name, arguments);
        };
        if (!List.of("const", "enum", "regex", "faker").contains(name)) {
            arguments.end();
        }
        return kind;
    }

    private Kind read(String name, Arguments arguments) {
        return switch (name) {
            case "uuid" -> NumberKinds.uuid(arguments);
            case "sequence" -> NumberKinds.sequence(arguments);
            case "int" -> NumberKinds.integer(arguments);
            case "decimal" -> NumberKinds.decimal(arguments);
            case "bytes" -> NumberKinds.bytes(arguments);
            case "boolean" -> ChoiceKinds.truth(arguments);
            case "date" -> TimeKinds.date(arguments);
            case "time" -> TimeKinds.time(arguments);
            case "timestamp" -> TimeKinds.timestamp(arguments);
            case "json" -> TextKinds.json(language());
            case "ref" -> ReferenceKinds.reference(arguments);
            case "via" -> ReferenceKinds.via(arguments);
            default -> {
                if (!NAMES.contains(name)) {
                    throw new IllegalArgumentException("`" + name + "` is no kind of values."
                            + NearestNames.suggestion(name, NAMES) + " Known are `" + String.join("`, `", NAMES)
                            + "`, and expressions of Datafaker, `#{Name.first_name}`.");
                }
                yield TextKinds.text(name, arguments, language());
            }
        };
    }

    private Kind expression(String text) {
        return new Kind.Chosen(Expression.of(text, locale), Optional.empty(), false);
    }

    private Language language() {
        if (!Language.KNOWN.contains(locale)) {
            throw new IllegalArgumentException("the locale `" + locale + "` has no words here: known are `"
                    + String.join("`, `", Language.KNOWN)
                    + "`. Take an expression of Datafaker, `#{Name.full_name}`, which knows more.");
        }
        return languages.computeIfAbsent(locale, Language::of);
    }
}
