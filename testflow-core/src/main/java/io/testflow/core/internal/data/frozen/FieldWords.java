package io.testflow.core.internal.data.frozen;

import static java.util.stream.Collectors.joining;

import io.testflow.core.data.Content;
import io.testflow.core.data.Field;
import io.testflow.core.data.TestData;

/** What a field is, in one line: {@code email, unique}. */
final class FieldWords {

    private FieldWords() {}

    static String of(Field field) {
        return of(field.content())
                + (field.unique() ? ", unique" : "")
                + (field.nulls() > 0 ? ", nulls " + field.nulls() : "");
    }

    private static String of(Content content) {
        if (content instanceof Content.Many many) {
            return many.least() + " to " + many.most() + " of " + of(many.each());
        }
        if (content instanceof Content.Nested nested) {
            return nested.fields().stream()
                    .map(field -> field.name() + ": " + of(field))
                    .collect(joining("; ", "{", "}"));
        }
        return ((Content.Value) content).kind();
    }

    /** Whether Datafaker makes any of the values. */
    static boolean haveExpressions(TestData definition) {
        return definition.entities().values().stream()
                .flatMap(entity -> entity.fields().stream())
                .anyMatch(field -> isExpression(field.content()));
    }

    private static boolean isExpression(Content content) {
        if (content instanceof Content.Many many) {
            return isExpression(many.each());
        }
        if (content instanceof Content.Nested nested) {
            return nested.fields().stream().anyMatch(field -> isExpression(field.content()));
        }
        String kind = ((Content.Value) content).kind();
        return kind.startsWith("#{") || kind.startsWith("faker:");
    }
}
