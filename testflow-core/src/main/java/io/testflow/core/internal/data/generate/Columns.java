package io.testflow.core.internal.data.generate;

import io.testflow.core.data.Content;
import io.testflow.core.data.Entity;
import io.testflow.core.data.Field;
import io.testflow.core.data.TestData;
import io.testflow.core.error.NearestNames;
import io.testflow.core.internal.data.draw.Draw;
import io.testflow.core.internal.data.kind.Kind;
import io.testflow.core.internal.data.kind.Kinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of all fields of a definition, each made once; used by one thread. */
final class Columns {

    private final TestData definition;
    private final Kinds kinds;
    private final Map<String, Column> made = new HashMap<>();
    private final Set<String> inTheMaking = new LinkedHashSet<>();

    Columns(TestData definition) {
        this.definition = definition;
        this.kinds = new Kinds(definition.locale());
    }

    List<Column> of(Entity entity) {
        return entity.fields().stream().map(field -> of(entity, field)).toList();
    }

    /** Reads the texts of all fields, and follows no reference. */
    void read(Entity entity) {
        for (Field field : entity.fields()) {
            read(entity, field, field.content());
        }
    }

    private void read(Entity entity, Field field, Content content) {
        if (content instanceof Content.Value value) {
            kind(entity, field, value.kind());
        } else if (content instanceof Content.Many many) {
            read(entity, field, many.each());
        } else {
            ((Content.Nested) content).fields().forEach(part -> read(entity, field, part.content()));
        }
    }

    /** The column of a field that may refer to others. */
    Column of(Entity entity, Field field) {
        String name = entity.name() + "." + field.name();
        Column known = made.get(name);
        if (known != null) {
            return known;
        }
        if (!inTheMaking.add(name)) {
            List<String> circle = new ArrayList<>(inTheMaking);
            throw new FieldFault(
                    entity.name(),
                    field.name(),
                    "its value is that of `"
                            + String.join("`, that is of `", circle.subList(circle.indexOf(name) + 1, circle.size()))
                            + (circle.get(circle.size() - 1).equals(name) ? name : "`, that is of `" + name)
                            + "`. Give one of them values of its own.");
        }
        Column column = new FieldColumn(this, entity, field, key(entity, field)).column();
        inTheMaking.remove(name);
        made.put(name, column);
        return column;
    }

    private long key(Entity entity, Field field) {
        long ofEntity = Draw.key(Draw.key(Draw.key(0, definition.name()) + definition.seed(), "entity"), entity.name());
        return Draw.key(Draw.key(ofEntity, "field"), field.name());
    }

    /** What the text of a field says. */
    Kind kind(Entity entity, Field field, String text) {
        try {
            return kinds.read(text);
        } catch (IllegalArgumentException e) {
            throw new FieldFault(entity.name(), field.name(), String.valueOf(e.getMessage()));
        }
    }

    /** The entity that a field refers to. */
    Entity entity(Entity from, Field by, String name) {
        Entity entity = definition.entities().get(name);
        if (entity == null) {
            throw new FieldFault(
                    from.name(),
                    by.name(),
                    "there is no entity `" + name + "` to refer to."
                            + NearestNames.suggestion(
                                    name, definition.entities().keySet()));
        }
        return entity;
    }

    /** The field of an entity that another one asks for. */
    Field field(Entity entity, String name, Entity from, Field by) {
        return entity.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new FieldFault(
                        from.name(),
                        by.name(),
                        "`" + entity.name() + "` has no field `" + name + "` to refer to."
                                + NearestNames.suggestion(
                                        name,
                                        entity.fields().stream()
                                                .map(Field::name)
                                                .toList())));
    }

    /** What a field refers to, where it does. */
    Kind.Reference reference(Entity entity, String name, Field by) {
        Field field = field(entity, name, entity, by);
        if (field.content() instanceof Content.Value value
                && kind(entity, field, value.kind()) instanceof Kind.Reference reference) {
            return reference;
        }
        throw new FieldFault(
                entity.name(), by.name(), "`" + name + "` refers to no row. Name a field whose kind is `ref:…` there.");
    }
}
