package io.testflow.core.internal.data.file;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as JSON (RFC 8259). What JSON has no type for is a text. */
public final class Json {

    private static final byte[][] ESCAPES = escapes();

    private Json() {}

    /** Appends a value. */
    public static void append(@Nullable Object value, Utf8 target) {
        if (value == null) {
            target.append("null");
        } else if (value instanceof String text) {
            text(text, target);
        } else if (value instanceof List<?> items) {
            list(items, target);
        } else if (value instanceof Map<?, ?> members) {
            object(members, target);
        } else if (value instanceof Long || value instanceof BigDecimal || value instanceof Boolean) {
            Scalars.append(value, target);
        } else {
            target.append('"');
            Scalars.append(value, target);
            target.append('"');
        }
    }

    /** Appends a text in quotes. */
    static void text(String text, Utf8 target) {
        target.append('"');
        target.append(text, ESCAPES);
        target.append('"');
    }

    private static void list(List<?> items, Utf8 target) {
        target.append('[');
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                target.append(", ");
            }
            append(items.get(i), target);
        }
        target.append(']');
    }

    private static void object(Map<?, ?> members, Utf8 target) {
        target.append('{');
        boolean isFirst = true;
        for (Map.Entry<?, ?> member : members.entrySet()) {
            if (!isFirst) {
                target.append(", ");
            }
            isFirst = false;
            text(String.valueOf(member.getKey()), target);
            target.append(": ");
            append(member.getValue(), target);
        }
        target.append('}');
    }

    private static byte[][] escapes() {
        byte[][] escapes = new byte[128][];
        for (int control = 0; control < ' '; control++) {
            escapes[control] = ("\\u00" + (control < 16 ? "0" : "") + Integer.toHexString(control))
                    .getBytes(StandardCharsets.US_ASCII);
        }
        escapes['\n'] = new byte[] {'\\', 'n'};
        escapes['\r'] = new byte[] {'\\', 'r'};
        escapes['\t'] = new byte[] {'\\', 't'};
        escapes['"'] = new byte[] {'\\', '"'};
        escapes['\\'] = new byte[] {'\\', '\\'};
        return escapes;
    }
}
