package io.testflow.engine.internal.source;

import io.testflow.engine.internal.source.MemberChange.Effect;
import io.testflow.engine.internal.source.TypeChange.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares what two versions of a file declare. */
final class FileComparison {

    private final SourceFile before;
    private final SourceFile after;
    private final Map<String, List<MemberChange>> changed = new TreeMap<>();
    private final List<TypeChange> comeOrGone = new ArrayList<>();

    FileComparison(SourceFile before, SourceFile after) {
        this.before = before;
        this.after = after;
    }

    SourceChange compare() {
        for (DeclaredType type : after.types().values()) {
            if (!before.types().containsKey(type.name())) {
                comeOrGone(type, Kind.ADDED, Effect.ADDED);
            }
        }
        for (DeclaredType type : before.types().values()) {
            DeclaredType now = after.types().get(type.name());
            if (now == null) {
                comeOrGone(type, Kind.REMOVED, Effect.REMOVED);
            } else {
                changed.put(
                        type.name(),
                        new ArrayList<>(new TypeComparison(type, now, before.words(), after.words()).changes()));
            }
        }
        Rebound rebound = rebound();
        changed.forEach((name, changes) -> changes.addAll(rebound.members(before.type(name), after.type(name))));
        new ConstantChanges(before, after, changed).follow(rebound, comeOrGone);
        return result();
    }

    private void comeOrGone(DeclaredType type, Kind kind, Effect effect) {
        comeOrGone.add(new TypeChange(type.name(), kind, TypeComparison.all(type, effect)));
    }

    /** The names that may mean something else than before wherever the file uses them. */
    private Rebound rebound() {
        Set<String> names = new LinkedHashSet<>();
        boolean any = false;
        for (Import changedImport : difference(before.imports(), after.imports())) {
            any |= changedImport.wildcard();
            names.add(changedImport.simpleName());
        }
        for (String type : difference(before.types().keySet(), after.types().keySet())) {
            names.add(type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1));
        }
        return new Rebound(names, any);
    }

    private static <T> Set<T> difference(Set<T> one, Set<T> other) {
        Set<T> difference = new LinkedHashSet<>(one);
        difference.addAll(other);
        difference.removeIf(element -> one.contains(element) && other.contains(element));
        return difference;
    }

    private SourceChange result() {
        List<TypeChange> types = new ArrayList<>(comeOrGone);
        changed.forEach((name, members) -> {
            if (!members.isEmpty()) {
                types.add(new TypeChange(name, Kind.CHANGED, members));
            }
        });
        types.sort(Comparator.comparing(TypeChange::name));
        return types.isEmpty() ? new SourceChange.None() : new SourceChange.Types(types);
    }
}
