package io.testflow.core.data;

import io.testflow.core.error.UsageException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The definition of a data set.
 *
 * <p>It never changes; each method gives a new one. What its fields say of one another is checked when rows are made of it, not
 * before, so that entities can be added in any order.
 *
 * @param name what tests call it by
 * @param seed what all its values follow from
 * @param locale the language of names and addresses: {@code en}, {@code de} …
 * @param load the service of an environment whose database it is loaded into; empty for none
 * @param entities by their names, in the order of their definition
 */
public record TestData(String name, long seed, String locale, Optional<String> load, Map<String, Entity> entities) {

    /** The seed of a data set that names none. */
    public static final long DEFAULT_SEED = 1;

    /** The locale of a data set that names none. */
    public static final String DEFAULT_LOCALE = "en";

    /** Copies the entities and keeps their order. */
    public TestData {
        entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
    }

    /** A data set without entities. */
    public static TestData named(String name) {
        return new TestData(name, DEFAULT_SEED, DEFAULT_LOCALE, Optional.empty(), Map.of());
    }

    /** This data set with other values. */
    public TestData seed(long other) {
        return new TestData(name, other, locale, load, entities);
    }

    /** This data set in another language, {@code de}. */
    public TestData locale(String other) {
        return new TestData(name, seed, other, load, entities);
    }

    /** This data set, loaded into the database of a service. */
    public TestData load(String service) {
        return new TestData(name, seed, locale, Optional.of(service), entities);
    }

    /**
     * This data set with so many rows of an entity more.
     *
     * @throws UsageException when the name is taken
     */
    public TestData generate(String entity, long count, Field... fields) {
        return with(new Entity(entity, count, List.of(fields)));
    }

    /**
     * This data set with so many rows of an entity more, whose fields are those of a record or a bean: by their types, their names and
     * what {@link Values} says of them.
     *
     * @throws UsageException when the name is taken, or nobody knows values of a type
     */
    public TestData generate(String entity, long count, Class<?> type) {
        return with(new Entity(entity, count, ClassFields.of(type)));
    }

    /**
     * This data set with one entity more.
     *
     * @throws UsageException when its name is taken
     */
    public TestData with(Entity entity) {
        Map<String, Entity> more = new LinkedHashMap<>(entities);
        if (more.putIfAbsent(entity.name(), entity) != null) {
            throw new UsageException(
                    "The data set `" + name + "` has `" + entity.name() + "` twice. Rename or remove one of them.");
        }
        return new TestData(name, seed, locale, load, more);
    }
}
