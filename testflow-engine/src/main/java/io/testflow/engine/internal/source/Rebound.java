package io.testflow.engine.internal.source;

import io.testflow.engine.internal.source.MemberChange.Effect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Names that may mean something else although the code that uses them did not change, because an import or a type of the
 * same file came or went.
 *
 * @param names the simple names
 * @param any whether a changed wildcard import can give another meaning to any name
 */
record Rebound(Set<String> names, boolean any) {

    /** Members, or the declaration, of a type that did not change and use such a name. */
    List<MemberChange> members(DeclaredType before, DeclaredType after) {
        if (any) {
            return List.of(MemberChange.of("", Effect.IMPORTS));
        }
        List<MemberChange> changes = new ArrayList<>();
        if (affects(before.declaration(), after.declaration()) || affects(before.annotations(), after.annotations())) {
            changes.add(MemberChange.of("", Effect.IMPORTS));
        }
        after.members().forEach((id, now) -> {
            Member old = before.members().get(id);
            if (old != null && affects(old, now)) {
                changes.add(new MemberChange(now.key(), Effect.IMPORTS, TypeComparison.constants(now), false));
            }
        });
        return changes;
    }

    private boolean affects(Member old, Member now) {
        for (int part = 0; part < now.parts().size(); part++) {
            if (affects(old.parts().get(part), now.parts().get(part))) {
                return true;
            }
        }
        return false;
    }

    /** What differs is told as such; here it matters what stayed. */
    private boolean affects(TreeText old, TreeText now) {
        return old.same(now) && !Collections.disjoint(now.identifiers(), names);
    }
}
