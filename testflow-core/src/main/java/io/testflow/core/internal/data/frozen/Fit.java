package io.testflow.core.internal.data.frozen;

import io.testflow.core.data.Entity;
import io.testflow.core.data.Field;
import io.testflow.core.data.TestData;
import io.testflow.core.internal.data.frozen.Manifest.FrozenEntity;
import io.testflow.core.internal.data.frozen.Manifest.FrozenField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a definition says otherwise than a manifest, in words. Another generator is no difference: values are frozen to outlast it. */
final class Fit {

    private final List<String> differences = new ArrayList<>();

    private Fit() {}

    /** Empty where the frozen set is one of the definition. */
    static List<String> differences(Manifest manifest, TestData definition) {
        Fit fit = new Fit();
        manifest.origin().ifPresent(origin -> {
            fit.changed("the seed", origin.seed(), definition.seed());
            fit.changed("the locale", origin.locale(), definition.locale());
            fit.entities(manifest, definition);
        });
        return List.copyOf(fit.differences);
    }

    private void entities(Manifest manifest, TestData definition) {
        Map<String, FrozenEntity> frozen = manifest.entities().stream()
                .collect(Collectors.toMap(FrozenEntity::name, entity -> entity, (a, b) -> a));
        for (Entity entity : definition.entities().values()) {
            FrozenEntity before = frozen.get(entity.name());
            if (before == null) {
                differences.add("the entity `" + entity.name() + "` is new");
            } else {
                changed("the number of rows of `" + entity.name() + "`", before.rows(), entity.count());
                fields(before, entity);
            }
        }
        manifest.entities().stream()
                .filter(entity -> !definition.entities().containsKey(entity.name()))
                .forEach(entity -> differences.add("the entity `" + entity.name() + "` is gone"));
    }

    private void fields(FrozenEntity before, Entity after) {
        Map<String, String> words = before.fields().stream()
                .collect(Collectors.toMap(
                        FrozenField::name, field -> field.definition().orElse(""), (a, b) -> a));
        for (Field field : after.fields()) {
            String name = "`" + after.name() + "." + field.name() + "`";
            if (words.containsKey(field.name())) {
                changed(name, words.get(field.name()), FieldWords.of(field));
            } else {
                differences.add("the field " + name + " is new");
            }
        }
        List<String> names = after.fields().stream().map(Field::name).toList();
        before.fields().stream()
                .map(FrozenField::name)
                .filter(name -> !names.contains(name))
                .forEach(name -> differences.add("the field `" + after.name() + "." + name + "` is gone"));
    }

    private void changed(String what, Object before, Object after) {
        if (!before.equals(after)) {
            differences.add(what + " was `" + before + "` and is `" + after + "`");
        }
    }
}
