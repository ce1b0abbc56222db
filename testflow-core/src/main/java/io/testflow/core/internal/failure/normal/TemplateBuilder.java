package io.testflow.core.internal.failure.normal;

import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a template, white space as single spaces. */
final class TemplateBuilder {

    private final List<String> literals = new ArrayList<>();
    private final List<Hole> holes = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    void literal(char c) {
        if (!Character.isWhitespace(c)) {
            literal.append(c);
        } else if (literal.isEmpty() ? !holes.isEmpty() : literal.charAt(literal.length() - 1) != ' ') {
            literal.append(' ');
        }
    }

    void literal(String text) {
        for (int i = 0; i < text.length(); i++) {
            literal(text.charAt(i));
        }
    }

    void hole(String text, Hole.Kind kind) {
        literals.add(literal.toString());
        literal.setLength(0);
        holes.add(new Hole(text.strip().replaceAll("\\s+", " "), kind));
    }

    MessageTemplate template() {
        literals.add(literal.toString().stripTrailing());
        return new MessageTemplate(literals, holes);
    }
}
