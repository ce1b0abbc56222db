package io.testflow.core.internal.data.frozen;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a single value can be. */
enum Scalar {
    TEXT(String.class, "text"),
    BOOLEAN(Boolean.class, "`true` or `false`"),
    INTEGER(Long.class, "whole number"),
    DECIMAL(BigDecimal.class, "number"),
    UUID(java.util.UUID.class, "UUID"),
    DATE(LocalDate.class, "day such as `2024-02-06`"),
    TIME(LocalTime.class, "time such as `17:45:09`"),
    TIMESTAMP(Instant.class, "time in UTC such as `2024-02-06T17:45:09Z`"),
    BYTES(byte[].class, "row of hexadecimal digits, two for each byte");

    private static final Pattern TRUTH = Pattern.compile("true|false");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Class<?> type;
    private final String allowed;

    Scalar(Class<?> type, String allowed) {
        this.type = type;
        this.allowed = allowed;
    }

    /** That of a value; empty where it is none of these. */
    static Optional<Scalar> of(Object value) {
        return Arrays.stream(values())
                .filter(each -> each.type.isInstance(value))
                .findFirst();
    }

    /** That of a {@link #title}. */
    static Optional<Scalar> named(String title) {
        return Arrays.stream(values())
                .filter(each -> each.title().equals(title))
                .findFirst();
    }

    /** Its name in files. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a number or a boolean of JSON, and not a text there. */
    boolean isPlainInJson() {
        return this == BOOLEAN || this == INTEGER || this == DECIMAL;
    }

    /**
     * The value behind a text.
     *
     * @throws IllegalArgumentException when it says none; the message begins with the text
     */
    Object read(String text) {
        try {
            return switch (this) {
                case TEXT -> text;
                case BOOLEAN -> Boolean.valueOf(matching(TRUTH, text));
                case INTEGER -> Long.valueOf(text);
                case DECIMAL -> new BigDecimal(text);
                case UUID -> java.util.UUID.fromString(matching(ID, text));
                case DATE -> LocalDate.parse(text);
                case TIME -> LocalTime.parse(text);
                case TIMESTAMP -> Instant.parse(text);
                case BYTES -> HexFormat.of().parseHex(text);
            };
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("`" + text + "` is no " + allowed, e);
        }
    }

    /** Java takes more than that for one of these. */
    private static String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
