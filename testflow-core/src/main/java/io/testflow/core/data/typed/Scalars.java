package io.testflow.core.data.typed;

import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Values that are neither lists nor objects. */
final class Scalars {

    private static final Map<Class<?>, Function<BigDecimal, Object>> NUMBERS = Map.of(
            Byte.class, BigDecimal::byteValueExact,
            Short.class, BigDecimal::shortValueExact,
            Integer.class, BigDecimal::intValueExact,
            Long.class, BigDecimal::longValueExact,
            BigInteger.class, BigDecimal::toBigIntegerExact,
            BigDecimal.class, number -> number,
            Float.class, BigDecimal::floatValue,
            Double.class, BigDecimal::doubleValue);

    private static final Map<Class<?>, Function<Instant, Object>> TIMES = Map.of(
            LocalDateTime.class, time -> LocalDateTime.ofInstant(time, ZoneOffset.UTC),
            OffsetDateTime.class, time -> time.atOffset(ZoneOffset.UTC),
            ZonedDateTime.class, time -> time.atZone(ZoneOffset.UTC),
            Date.class, Date::from);

    private static final Map<Class<?>, Function<String, Object>> TEXTS = Map.of(
            UUID.class, UUID::fromString,
            URI.class, URI::create,
            Boolean.class, Scalars::truth,
            CharSequence.class, text -> text);

    private Scalars() {}

    /** The class that stands for a primitive type, and any other for itself. */
    static Class<?> box(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    /** The value as the type; empty where it is none of it. */
    static Optional<Object> to(Class<?> type, Object value) {
        Class<?> wanted = box(type);
        if (wanted.isInstance(value)) {
            return Optional.of(value);
        }
        try {
            return wanted == String.class ? Optional.of(value.toString()) : converted(wanted, value);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> converted(Class<?> wanted, Object value) {
        if (NUMBERS.containsKey(wanted)) {
            return Optional.of(NUMBERS.get(wanted).apply(new BigDecimal(value.toString())));
        }
        if (TIMES.containsKey(wanted) && value instanceof Instant time) {
            return Optional.of(TIMES.get(wanted).apply(time));
        }
        String text = value.toString();
        if (wanted == Character.class && text.length() == 1) {
            return Optional.of(text.charAt(0));
        }
        if (wanted.isEnum()) {
            return Arrays.stream(wanted.getEnumConstants())
                    .filter(constant -> Names.plain(((Enum<?>) constant).name()).equals(Names.plain(text)))
                    .map(Object.class::cast)
                    .findFirst();
        }
        return Optional.ofNullable(TEXTS.get(wanted)).map(read -> read.apply(text));
    }

    private static Object truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }
}
