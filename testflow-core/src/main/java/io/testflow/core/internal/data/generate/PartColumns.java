package io.testflow.core.internal.data.generate;

import io.testflow.core.data.Content;
import io.testflow.core.data.Entity;
import io.testflow.core.data.Field;
import io.testflow.core.internal.data.kind.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the columns of what objects and lists consist of.
 *
 * @param columns those of all fields
 * @param entity the entity
 * @param field its field that has objects or lists
 */
record PartColumns(Columns columns, Entity entity, Field field) {

    Column column(Content content, long key) {
        if (content instanceof Content.Nested nested) {
            return nested(nested, key);
        }
        if (content instanceof Content.Many many) {
            if (many.least() < 0 || many.most() < many.least()) {
                throw fault("a list has from 0 items on, and not fewer at most than at least.");
            }
            return new ListColumn(key, column(many.each(), FieldColumn.part(key, "item")), many.least(), many.most());
        }
        return value((Content.Value) content, key);
    }

    private Column nested(Content.Nested nested, long key) {
        List<Column> parts = new ArrayList<>();
        for (Field part : nested.fields()) {
            if (part.unique()) {
                throw fault("`" + part.name() + "` in it cannot be unique. Make a field of the entity of it.");
            }
            long itsKey = FieldColumn.part(key, part.name());
            Column column = column(part.content(), itsKey);
            parts.add(part.nulls() == 0 ? column : new NullableColumn(column, itsKey, part.nulls()));
        }
        return new NestedColumn(nested.fields().stream().map(Field::name).toList(), parts);
    }

    private Column value(Content.Value value, long key) {
        Kind kind = columns.kind(entity, field, value.kind());
        if (kind instanceof Kind.Chosen chosen) {
            return new ChosenColumn(key, chosen);
        }
        if (kind instanceof Kind.Reference reference
                && reference.sharing() == Kind.Sharing.MANY
                && !reference.entity().equals(entity.name())) {
            return new References(columns, entity, field, key).column(reference);
        }
        throw fault(
                "`" + value.kind() + "` cannot be a part of an object or a list. Make a field of the entity of it.");
    }

    private FieldFault fault(String problem) {
        return new FieldFault(entity.name(), field.name(), problem);
    }
}
