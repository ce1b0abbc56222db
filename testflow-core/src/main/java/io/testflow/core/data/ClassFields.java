package io.testflow.core.data;

import io.testflow.core.error.UsageException;
import io.testflow.core.internal.data.kind.Guess;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a record or a bean, by their types, their names and what {@link Values} says; used once. */
final class ClassFields {

    private static final Map<Class<?>, String> KINDS = Map.ofEntries(
            Map.entry(UUID.class, "uuid"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(double.class, "decimal:0..1000/2"),
            Map.entry(Double.class, "decimal:0..1000/2"),
            Map.entry(float.class, "decimal:0..1000/2"),
            Map.entry(Float.class, "decimal:0..1000/2"),
            Map.entry(BigDecimal.class, "decimal:0..1000/2"),
            Map.entry(byte.class, "int:0..100"),
            Map.entry(Byte.class, "int:0..100"),
            Map.entry(char.class, "regex:[a-z]"),
            Map.entry(Character.class, "regex:[a-z]"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(LocalTime.class, "time"),
            Map.entry(Instant.class, "timestamp"),
            Map.entry(LocalDateTime.class, "timestamp"),
            Map.entry(OffsetDateTime.class, "timestamp"),
            Map.entry(ZonedDateTime.class, "timestamp"),
            Map.entry(Date.class, "timestamp"),
            Map.entry(byte[].class, "bytes:16..16"));

    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class, BigInteger.class);

    private final Set<Class<?>> around = new HashSet<>();

    /**
     * The fields of a class, in the order of its components or declarations, those of superclasses first.
     *
     * @throws UsageException when one has a type of which nobody knows values
     */
    static List<Field> of(Class<?> type) {
        return new ClassFields().fields(type);
    }

    private List<Field> fields(Class<?> type) {
        if (!around.add(type)) {
            throw new UsageException(type.getName() + " has itself as a part. Leave one of the two to"
                    + " @Values, or define the entity by its fields.");
        }
        List<Field> fields = new ArrayList<>();
        if (type.isRecord()) {
            Stream.of(type.getRecordComponents())
                    .forEach(part -> fields.add(field(type, part.getName(), part.getGenericType(), part)));
        } else {
            beans(type).forEach(part -> fields.add(field(type, part.getName(), part.getGenericType(), part)));
        }
        around.remove(type);
        if (fields.isEmpty()) {
            throw new UsageException(type.getName() + " has no components or fields. Name a record or a bean.");
        }
        return fields;
    }

    private static Stream<java.lang.reflect.Field> beans(Class<?> type) {
        if (type == Object.class || type.isInterface() || type.getName().startsWith("java.")) {
            return Stream.empty();
        }
        return Stream.concat(
                beans(type.getSuperclass()),
                Arrays.stream(type.getDeclaredFields())
                        .filter(field -> !field.isSynthetic() && !Modifier.isStatic(field.getModifiers())));
    }

    private Field field(Class<?> owner, String name, Type type, AnnotatedElement annotated) {
        Values values = annotated.getAnnotation(Values.class);
        Content content = values == null || values.value().isEmpty()
                ? content(owner, name, type)
                : new Content.Value(values.value());
        return values == null
                ? new Field(name, content, 0, false)
                : new Field(name, content, values.nulls(), values.unique());
    }

    private Content content(Class<?> owner, String name, Type type) {
        if (type instanceof Class<?> known && KINDS.containsKey(known)) {
            return new Content.Value(KINDS.get(known));
        }
        if (type instanceof Class<?> array && array.isArray()) {
            return new Content.Many(content(owner, name, array.getComponentType()), 1, 3);
        }
        if (type instanceof GenericArrayType array) {
            return new Content.Many(content(owner, name, array.getGenericComponentType()), 1, 3);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type first = generic.getActualTypeArguments()[0];
            if (Collection.class.isAssignableFrom(raw)) {
                return new Content.Many(content(owner, name, first), 1, 3);
            }
            if (raw == Optional.class) {
                return content(owner, name, first);
            }
        }
        return type instanceof Class<?> plain ? plain(owner, name, plain) : unknown(owner, name, type);
    }

    private Content plain(Class<?> owner, String name, Class<?> type) {
        if (WHOLE.contains(type)) {
            return new Content.Value(
                    name.equals("id") ? "sequence" : Guess.number(name).orElse("int:1..1000"));
        }
        if (type == String.class) {
            return new Content.Value(
                    name.equals("id") ? "uuid" : Guess.text(name).orElse("word"));
        }
        if (type.isEnum()) {
            return new Content.Value(Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(",", "enum:", "")));
        }
        return type.isRecord() || (!type.getName().startsWith("java.") && !type.isInterface())
                ? new Content.Nested(fields(type))
                : unknown(owner, name, type);
    }

    private static Content unknown(Class<?> owner, String name, Type type) {
        throw new UsageException("Nobody knows values of the type " + type.getTypeName() + " of " + owner.getName()
                + "." + name + ". Say what they are, @Values(\"word\") for one.");
    }
}
