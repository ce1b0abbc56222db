package io.testflow.core.data.typed;

import io.testflow.core.error.UsageException;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings a value of a row into the type that Java has for it. */
final class Conversion {

    private Conversion() {}

    /**
     * The value as the type.
     *
     * @param place where it is, for the message
     * @throws UsageException when it does not fit
     */
    static @Nullable Object to(Type type, @Nullable Object value, String place) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return generic(raw, generic.getActualTypeArguments()[0], value, place);
        }
        if (type instanceof GenericArrayType array) {
            return array(rawOf(array.getGenericComponentType()), array.getGenericComponentType(), value, place);
        }
        Class<?> plain = rawOf(type);
        if (value == null) {
            if (plain.isPrimitive()) {
                throw new UsageException(place + " is null, which " + plain.getName() + " cannot be. Take "
                        + Scalars.box(plain).getSimpleName() + ", or no share of nulls.");
            }
            return plain == Optional.class ? Optional.empty() : null;
        }
        if (plain.isInstance(value)) {
            return value;
        }
        if (plain.isArray()) {
            return array(plain.getComponentType(), plain.getComponentType(), value, place);
        }
        return value instanceof Map<?, ?> map
                ? Composite.of(plain, map, place)
                : Scalars.to(plain, value).orElseThrow(() -> unfit(value, plain, place));
    }

    private static @Nullable Object generic(Class<?> raw, Type first, @Nullable Object value, String place) {
        if (raw == Optional.class) {
            return Optional.ofNullable(to(first, value, place));
        }
        if (value == null || (Map.class.isAssignableFrom(raw) && value instanceof Map)) {
            return value;
        }
        if (value instanceof List<?> items && raw.isAssignableFrom(List.class)) {
            return items(items, first, place, new ArrayList<>());
        }
        if (value instanceof List<?> items && raw == Set.class) {
            return items(items, first, place, new LinkedHashSet<>());
        }
        throw unfit(value, raw, place);
    }

    private static Collection<@Nullable Object> items(
            List<?> items, Type type, String place, Collection<@Nullable Object> target) {
        for (Object item : items) {
            target.add(to(type, item, place));
        }
        return target;
    }

    private static Object array(Class<?> component, Type type, @Nullable Object value, String place) {
        if (!(value instanceof List<?> items)) {
            throw unfit(String.valueOf(value), component.arrayType(), place);
        }
        Object array = Array.newInstance(component, items.size());
        for (int i = 0; i < items.size(); i++) {
            Array.set(array, i, to(type, items.get(i), place));
        }
        return array;
    }

    private static Class<?> rawOf(Type type) {
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    private static UsageException unfit(Object value, Class<?> type, String place) {
        return new UsageException(
                place + " is `" + value + "` (" + value.getClass().getSimpleName() + "), which is no " + type.getName()
                        + ". Change the kind of the field, or the type in the test.");
    }
}
