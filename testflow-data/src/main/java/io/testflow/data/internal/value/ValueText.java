package io.testflow.data.internal.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Values as text that a database reads: moments in UTC, bytes in hexadecimal digits, what has parts as JSON. */
public final class ValueText {

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private ValueText() {}

    /** The text of a value. */
    public static String of(Object value) {
        if (value instanceof Instant moment) {
            return MOMENT.format(moment) + "+00";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        if (value instanceof Map || value instanceof List) {
            return Json.of(value);
        }
        return value.toString();
    }

    /** The text of a value for a message: not longer than a line can be. */
    public static String brief(Object value) {
        String text = of(value);
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
