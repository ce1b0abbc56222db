package io.testflow.core.data.typed;

import io.testflow.core.error.NearestNames;
import io.testflow.core.error.UsageException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records by their components, beans by their fields. A field of a row that the class does not have is left out. */
final class Composite {

    private Composite() {}

    /**
     * An object of a class with the values of a row.
     *
     * @throws UsageException when a component of a record has no value, or a value does not fit
     */
    static Object of(Class<?> type, Map<?, ?> row, String place) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        row.forEach((name, value) -> values.put(Names.plain(String.valueOf(name)), value));
        try {
            return type.isRecord() ? record(type, row, values, place) : bean(type, values, place);
        } catch (InvocationTargetException e) {
            throw new UsageException(
                    place + " is refused by the constructor of " + type.getName() + ": " + e.getCause(), e);
        } catch (ReflectiveOperationException | RuntimeException e) {
            if (e instanceof UsageException usage) {
                throw usage;
            }
            throw new UsageException(
                    place + " cannot be made a " + type.getName() + " (" + e
                            + "). Take a record, a class with a constructor without parameters, or a Map<String, Object>.",
                    e);
        }
    }

    private static Object record(Class<?> type, Map<?, ?> row, Map<String, @Nullable Object> values, String place)
            throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            if (!values.containsKey(Names.plain(name))) {
                throw new UsageException(place + " has no field for `" + name + "` of " + type.getName() + "."
                        + NearestNames.suggestion(
                                name, row.keySet().stream().map(String::valueOf).toList()));
            }
            arguments[i] = Conversion.to(
                    components[i].getGenericType(), values.get(Names.plain(name)), place + ", `" + name + "`,");
        }
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(arguments);
    }

    private static Object bean(Class<?> type, Map<String, @Nullable Object> values, String place)
            throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object bean = constructor.newInstance();
        for (Class<?> owner = type; owner != null && owner != Object.class; owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                String name = Names.plain(field.getName());
                if (!Modifier.isStatic(field.getModifiers()) && values.containsKey(name)) {
                    field.setAccessible(true);
                    field.set(
                            bean,
                            Conversion.to(
                                    field.getGenericType(), values.get(name), place + ", `" + field.getName() + "`,"));
                }
            }
        }
        return bean;
    }
}
