package io.testflow.junit;

import io.testflow.core.data.DataSet;
import io.testflow.core.data.Rows;
import io.testflow.core.data.typed.RowObjects;
import io.testflow.core.error.UsageException;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives rows as what a field or a parameter is.
 *
 * @param data the data set
 * @param entity the name of an entity; empty for the whole
 * @param row the number of the row where there is one, from 0
 */
record DataInjection(DataSet data, String entity, long row) {

    /**
     * The value of a type.
     *
     * @throws UsageException when there is no such entity or row, or it does not fit into the type
     */
    @Nullable
    Object value(Type type) {
        if (type == DataSet.class) {
            return data;
        }
        Rows rows = data.rows(entity);
        if (type == Rows.class) {
            return rows;
        }
        if (type instanceof Class<?> array && array.isArray() && array != byte[].class) {
            return array(rows, array.getComponentType(), array.getComponentType());
        }
        if (type instanceof GenericArrayType array
                && array.getGenericComponentType() instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw) {
            return array(rows, generic, raw);
        }
        if (type instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw
                && (raw.isAssignableFrom(List.class) || raw == Set.class)) {
            List<@Nullable Object> all = RowObjects.all(rows, generic.getActualTypeArguments()[0]);
            Collection<@Nullable Object> collection = raw == Set.class ? new LinkedHashSet<>(all) : all;
            return collection;
        }
        if (row < 0 || row >= rows.count()) {
            throw new UsageException("`" + entity + "` has " + rows.count() + " rows, and no row " + row
                    + ". Rows have the numbers from 0 on.");
        }
        return RowObjects.one(rows, row, type);
    }

    private static Object array(Rows rows, Type type, Class<?> raw) {
        List<@Nullable Object> all = RowObjects.all(rows, type);
        Object array = Array.newInstance(raw, all.size());
        for (int i = 0; i < all.size(); i++) {
            Array.set(array, i, all.get(i));
        }
        return array;
    }
}
