package io.testflow.core.internal.data.generate;

import io.testflow.core.data.Entity;
import io.testflow.core.data.Field;
import io.testflow.core.internal.data.kind.Kind;

/**
 * Makes the column of a field that refers to other rows.
 *
 * @param columns those of all fields
 * @param entity the entity
 * @param field its field
 * @param key of the field
 */
record References(Columns columns, Entity entity, Field field, long key) {

    Column column(Kind.Reference reference) {
        Entity target = columns.entity(entity, field, reference.entity());
        Column values = columns.of(target, columns.field(target, reference.field(), entity, field));
        Kind.Sharing sharing =
                field.unique() && reference.sharing() == Kind.Sharing.MANY ? Kind.Sharing.ONE : reference.sharing();
        boolean distinct = sharing == Kind.Sharing.ONE && values.isDistinct();
        if (field.unique() && !distinct) {
            throw fault("it is unique, and what it refers to is not. Make `" + reference.entity() + "."
                    + reference.field() + "` unique, and let each row be referred to once: `ref:"
                    + reference.entity() + "." + reference.field() + " one`.");
        }
        return new ReferenceColumn(target.name(), parents(reference, sharing, target), values, distinct);
    }

    Column column(Kind.Via via) {
        Kind.Reference reference = columns.reference(entity, via.reference(), field);
        Entity target = columns.entity(entity, field, reference.entity());
        Column values = columns.of(target, columns.field(target, via.field(), entity, field));
        ReferenceColumn way =
                (ReferenceColumn) columns.of(entity, columns.field(entity, via.reference(), entity, field));
        boolean distinct = way.isDistinct() && values.isDistinct();
        if (field.unique() && !distinct) {
            throw fault("it is unique, and the rows that `" + via.reference() + "` leads to do not make it so.");
        }
        return new ReferenceColumn(target.name(), way.parents(), values, distinct);
    }

    private Parents parents(Kind.Reference reference, Kind.Sharing sharing, Entity target) {
        boolean isTree = target.name().equals(entity.name());
        long count = target.count();
        if (!isTree && count == 0 && entity.count() > 0 && field.nulls() < 1) {
            throw fault("`" + target.name() + "` has no rows to refer to. Give it some, or let this be null.");
        }
        return switch (sharing) {
            case MANY ->
                nullable(
                        isTree
                                ? Parents.tree(key, reference.pick(), field.nulls() > 0)
                                : Parents.many(key, Math.max(1, count), reference.pick()));
            case ONE -> nullable(isTree ? Parents.chain(field.nulls() > 0) : one(target));
            case EACH -> each(reference, target, isTree);
        };
    }

    private Parents one(Entity target) {
        if (target.count() < entity.count()) {
            throw fault("each row of `" + target.name() + "` can be referred to once, and it has " + target.count()
                    + " for " + entity.count() + " rows of `" + entity.name() + "`. Give it more, or `many`.");
        }
        return Parents.one(key, Math.max(1, target.count()));
    }

    private Parents each(Kind.Reference reference, Entity target, boolean isTree) {
        if (isTree) {
            throw fault("in a tree not each row can be referred to. Leave `each` out.");
        }
        if (entity.count() < target.count()) {
            throw fault("each row of `" + target.name() + "` has to be referred to, and it has " + target.count()
                    + " for " + entity.count() + " rows of `" + entity.name() + "`. Give this more, or `many`.");
        }
        long count = Math.max(1, target.count());
        return Parents.each(
                key, count, Math.max(1, entity.count()), nullable(Parents.many(key, count, reference.pick())));
    }

    /** A share of rows refers to none. */
    private Parents nullable(Parents parents) {
        return field.nulls() == 0
                ? parents
                : row -> NullableColumn.isNull(key, field.nulls(), row) ? Parents.NONE : parents.of(row);
    }

    private FieldFault fault(String problem) {
        return new FieldFault(entity.name(), field.name(), problem);
    }
}
