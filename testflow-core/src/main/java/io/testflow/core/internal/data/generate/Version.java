package io.testflow.core.internal.data.generate;

import io.testflow.core.data.Content;
import io.testflow.core.data.Entity;
import io.testflow.core.data.Field;
import io.testflow.core.data.TestData;
import io.testflow.core.error.BugException;
import io.testflow.core.internal.data.kind.Kinds;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells definitions apart that have other values, and only these. */
final class Version {

    private static final int LENGTH = 16;

    private Version() {}

    /** The first 16 digits of SHA-256 over all that values follow from. */
    static String of(TestData definition) {
        StringBuilder text = new StringBuilder();
        add(text, "testflow", String.valueOf(Kinds.VERSION), definition.name(), definition.locale());
        add(text, String.valueOf(definition.seed()));
        for (Entity entity : definition.entities().values()) {
            add(text, "entity", entity.name(), String.valueOf(entity.count()));
            add(text, entity.fields());
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new BugException("each Java has SHA-256", e);
        }
    }

    private static void add(StringBuilder text, List<Field> fields) {
        for (Field field : fields) {
            add(text, "field", field.name(), String.valueOf(field.nulls()), String.valueOf(field.unique()));
            add(text, field.content());
        }
    }

    private static void add(StringBuilder text, Content content) {
        if (content instanceof Content.Nested nested) {
            add(text, "nested");
            add(text, nested.fields());
            add(text, "end");
        } else if (content instanceof Content.Many many) {
            add(text, "many", String.valueOf(many.least()), String.valueOf(many.most()));
            add(text, many.each());
        } else {
            add(text, "value", ((Content.Value) content).kind());
        }
    }

    /** Each word with its length, so that no two lists of words have the same text. */
    private static void add(StringBuilder text, String... words) {
        for (String word : words) {
            text.append(word.length()).append(':').append(word);
        }
    }
}
