package io.testflow.core.internal.data.generate;

import io.testflow.core.data.Content;
import io.testflow.core.data.Entity;
import io.testflow.core.data.Field;
import io.testflow.core.internal.data.domain.Domain;
import io.testflow.core.internal.data.domain.Identifiers;
import io.testflow.core.internal.data.draw.Draw;
import io.testflow.core.internal.data.kind.Kind;

/**
 * Makes the column of one field.
 *
 * @param columns those of all fields
 * @param entity the entity
 * @param field its field
 * @param key of the field
 */
record FieldColumn(Columns columns, Entity entity, Field field, long key) {

    Column column() {
        if (field.content() instanceof Content.Value value) {
            return column(columns.kind(entity, field, value.kind()));
        }
        if (field.unique()) {
            throw fault("objects and lists cannot be unique. Make one of their fields so.");
        }
        return nullable(new PartColumns(columns, entity, field).column(field.content(), key));
    }

    private Column column(Kind kind) {
        if (kind instanceof Kind.Reference reference) {
            return new References(columns, entity, field, key).column(reference);
        }
        if (kind instanceof Kind.Via via) {
            return nullable(new References(columns, entity, field, key).column(via));
        }
        if (kind instanceof Kind.Sequence sequence) {
            return nullable(new SequenceColumn(sequence));
        }
        Kind.Chosen chosen = (Kind.Chosen) kind;
        boolean isDistinct = field.unique() || chosen.domain() instanceof Identifiers;
        return nullable(isDistinct ? distinct(chosen) : new ChosenColumn(key, chosen));
    }

    private Column distinct(Kind.Chosen chosen) {
        if (!chosen.distinct()) {
            throw fault(
                    "nobody can say whether its values are unique. Let a regular expression have one part at most whose"
                            + " length varies, as in `regex:[A-Z]{3}[0-9]{1,5}`, and take another kind in the place of an"
                            + " expression of Datafaker.");
        }
        Domain domain = chosen.domain();
        if (domain.size() < entity.count()) {
            throw fault("it is unique and has " + domain.size() + " different values for " + entity.count()
                    + " rows. Let there be fewer rows or more values.");
        }
        return new DistinctColumn(key, domain);
    }

    private Column nullable(Column column) {
        return field.nulls() == 0 ? column : new NullableColumn(column, key, field.nulls());
    }

    private FieldFault fault(String problem) {
        return new FieldFault(entity.name(), field.name(), problem);
    }

    /** The key of a part of a field. */
    static long part(long key, String name) {
        return Draw.key(Draw.key(key, "part"), name);
    }
}
