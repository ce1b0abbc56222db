package io.testflow.core.data;

import io.testflow.core.error.UsageException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Things of one kind: the rows of a table, or objects of a class.
 *
 * @param name of the table, or what tests call it by
 * @param count how many rows there are, 0 or more
 * @param fields in their order
 */
public record Entity(String name, long count, List<Field> fields) {

    /** Copies the fields; refuses two of one name. */
    public Entity {
        fields = List.copyOf(fields);
        if (count < 0) {
            throw new UsageException("`" + name + "` has " + count + " rows. It takes 0 or more.");
        }
        Set<String> names = new HashSet<>();
        for (Field field : fields) {
            if (!names.add(field.name())) {
                throw new UsageException("`" + name + "` has two fields with the name `" + field.name()
                        + "`. Rename or remove one of them.");
            }
        }
    }
}
