package io.testflow.core.internal.data.frozen;

import io.testflow.core.data.DataSet;
import io.testflow.core.data.Rows;
import io.testflow.core.data.TestData;
import io.testflow.core.internal.data.faker.Expression;
import io.testflow.core.internal.data.kind.Kinds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a frozen data set consists of, and what it was made of.
 *
 * @param name of the data set
 * @param content the version of what it was made of
 * @param origin what its values follow from; empty for one that no definition made
 * @param entities in their order
 */
record Manifest(String name, String content, Optional<Origin> origin, List<FrozenEntity> entities) {

    /**
     * What values follow from beside their fields.
     *
     * @param seed of the definition
     * @param locale of the definition
     * @param generator the version of what made them
     * @param datafaker its version, where it made values too
     */
    record Origin(long seed, String locale, int generator, Optional<String> datafaker) {}

    /**
     * An entity with its file.
     *
     * @param name of the entity
     * @param file the name of its file
     * @param rows how many there are
     * @param fields in their order
     */
    record FrozenEntity(String name, String file, long rows, List<FrozenField> fields) {}

    /**
     * A field.
     *
     * @param name of the field
     * @param type of its values
     * @param definition what it is in the words of its definition, where there is one
     */
    record FrozenField(String name, Type type, Optional<String> definition) {}

    Manifest {
        entities = List.copyOf(entities);
    }

    /** Of rows that have not been written yet. */
    static Manifest of(DataSet set, Optional<TestData> definition) {
        Set<String> files = new HashSet<>();
        List<FrozenEntity> entities = new ArrayList<>();
        for (Rows rows : set.entities()) {
            List<FrozenField> fields = IntStream.range(0, rows.fields().size())
                    .mapToObj(field -> field(rows, field, definition))
                    .toList();
            entities.add(new FrozenEntity(rows.entity(), file(rows.entity(), files), rows.count(), fields));
        }
        return new Manifest(set.name(), set.version(), definition.map(Manifest::origin), entities);
    }

    private static Origin origin(TestData definition) {
        Optional<String> datafaker =
                FieldWords.haveExpressions(definition) ? Optional.of(Expression.library()) : Optional.empty();
        return new Origin(definition.seed(), definition.locale(), Kinds.VERSION, datafaker);
    }

    private static FrozenField field(Rows rows, int field, Optional<TestData> definition) {
        Type type = new Type.Unseen();
        for (long row = 0; row < rows.count() && !type.isComplete(); row++) {
            type = type.with(rows.value(row, field));
        }
        return new FrozenField(
                rows.fields().get(field),
                type,
                definition
                        .flatMap(from -> Optional.ofNullable(from.entities().get(rows.entity())))
                        .map(entity -> FieldWords.of(entity.fields().get(field))));
    }

    /** A name that every file system takes, and that no other entity has where capitals do not count. */
    private static String file(String entity, Set<String> taken) {
        String plain = entity.replaceAll("[^\\p{L}\\p{N}_.-]", "_");
        String name = plain;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = plain + "-" + i;
        }
        return name + ".csv";
    }
}
