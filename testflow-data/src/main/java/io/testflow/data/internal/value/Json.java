package io.testflow.data.internal.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON. */
public final class Json {

    private static final String HEX = "0123456789abcdef";

    private Json() {}

    /** A value and what is in it, as JSON without blanks. */
    public static String of(@Nullable Object value) {
        StringBuilder json = new StringBuilder();
        write(value, json);
        return json.toString();
    }

    private static void write(@Nullable Object value, StringBuilder json) {
        if (value == null || value instanceof Boolean || value instanceof Long) {
            json.append(value);
        } else if (value instanceof BigDecimal number) {
            json.append(number.toPlainString());
        } else if (value instanceof Map<?, ?> fields) {
            object(fields, json);
        } else if (value instanceof List<?> items) {
            array(items, json);
        } else {
            string(ValueText.of(value), json);
        }
    }

    private static void object(Map<?, ?> fields, StringBuilder json) {
        String separator = "{";
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            json.append(separator);
            string(String.valueOf(field.getKey()), json);
            json.append(':');
            write(field.getValue(), json);
            separator = ",";
        }
        json.append(fields.isEmpty() ? "{}" : "}");
    }

    private static void array(List<?> items, StringBuilder json) {
        String separator = "[";
        for (Object item : items) {
            json.append(separator);
            write(item, json);
            separator = ",";
        }
        json.append(items.isEmpty() ? "[]" : "]");
    }

    private static void string(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
