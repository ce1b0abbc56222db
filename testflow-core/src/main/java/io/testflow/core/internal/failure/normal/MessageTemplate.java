package io.testflow.core.internal.failure.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A message with holes where values stand.
 *
 * @param literals the text around the holes, on one line; always one more than there are holes
 * @param holes what stands between them
 */
public record MessageTemplate(List<String> literals, List<Hole> holes) {

    /** What stands for a hole. */
    public static final String ELLIPSIS = "…";

    /** Copies the lists. */
    public MessageTemplate {
        literals = List.copyOf(literals);
        holes = List.copyOf(holes);
    }

    /** Reads a message, of which a long one is known by its beginning. */
    public static MessageTemplate of(String message) {
        return new MessageScanner(message).template();
    }

    /** The words alone. */
    public String shape() {
        return text(Set.of());
    }

    /** The words, and what they name. */
    public String named() {
        return text(Set.of(Hole.Kind.NAME));
    }

    /** All but what differs from run to run. */
    public String exact() {
        return text(Set.of(Hole.Kind.NAME, Hole.Kind.VALUE));
    }

    /** The message on one line. */
    public String full() {
        return fill(hole -> Optional.of(hole.text()));
    }

    /** The template that is left of two with the same words: without the values that they do not agree on. */
    public MessageTemplate agreed(MessageTemplate other) {
        if (!literals.equals(other.literals)) {
            return new MessageTemplate(
                    literals, holes.stream().map(MessageTemplate::empty).toList());
        }
        List<Hole> both = new ArrayList<>();
        for (int i = 0; i < holes.size(); i++) {
            Hole hole = holes.get(i);
            both.add(hole.text().equals(other.holes.get(i).text()) ? hole : empty(hole));
        }
        return new MessageTemplate(literals, both);
    }

    private static Hole empty(Hole hole) {
        return new Hole(ELLIPSIS, hole.kind());
    }

    private String text(Set<Hole.Kind> kept) {
        return fill(hole ->
                kept.contains(hole.kind()) ? Optional.of(Token.withoutChanging(hole.text())) : Optional.empty());
    }

    private String fill(Function<Hole, Optional<String>> value) {
        if (holes.isEmpty()) {
            return literals.get(0);
        }
        StringBuilder text = new StringBuilder(literals.get(0));
        for (int i = 0; i < holes.size(); i++) {
            text.append(value.apply(holes.get(i)).orElse(ELLIPSIS)).append(literals.get(i + 1));
        }
        return text.toString();
    }
}
