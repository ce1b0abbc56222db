package io.testflow.engine.internal.source;

import io.testflow.engine.internal.source.MemberChange.Effect;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the constants of a file whose value follows from something that changed, although their own text did not. */
final class ConstantChanges {

    private static final Set<Effect> OF_VALUE =
            Set.of(Effect.ADDED, Effect.REMOVED, Effect.SIGNATURE, Effect.VALUE, Effect.IMPORTS);

    private final SourceFile before;
    private final SourceFile after;
    private final Map<String, List<MemberChange>> changed;

    /**
     * Prepares to follow.
     *
     * @param changed what is known to differ, by type that is in both versions; what is found is added to it
     */
    ConstantChanges(SourceFile before, SourceFile after, Map<String, List<MemberChange>> changed) {
        this.before = before;
        this.after = after;
        this.changed = changed;
    }

    void follow(Rebound rebound, Collection<TypeChange> comeOrGone) {
        Set<String> names = new HashSet<>(rebound.names());
        comeOrGone.stream().flatMap(type -> fields(type.name(), type.members())).forEach(names::add);
        changed.forEach((type, members) -> fields(type, members).forEach(names::add));
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<String, List<MemberChange>> entry : changed.entrySet()) {
                more |= followIn(entry.getKey(), entry.getValue(), names, rebound.any());
            }
        }
    }

    private boolean followIn(String type, List<MemberChange> members, Set<String> names, boolean any) {
        boolean anyName = any || inherits(type);
        boolean found = false;
        for (Member member : after.type(type).members().values()) {
            boolean depends = (anyName && !member.value().identifiers().isEmpty())
                    || !Collections.disjoint(member.value().words(), names);
            if (member.kind() == Member.Kind.FIELD && member.constant() && depends && !known(members, member)) {
                members.add(new MemberChange(member.key(), Effect.VALUE, Set.of(member.key()), false));
                names.add(member.key());
                found = true;
            }
        }
        return found;
    }

    private static boolean known(List<MemberChange> members, Member constant) {
        return members.stream()
                .anyMatch(change -> change.member().equals(constant.key())
                        && change.constants().contains(constant.key()));
    }

    /** Whether the type, or one around it, has other supertypes: a name may now stand for an inherited field. */
    private boolean inherits(String type) {
        return changed.entrySet().stream()
                .filter(entry -> type.equals(entry.getKey()) || type.startsWith(entry.getKey() + "$"))
                .flatMap(entry -> entry.getValue().stream())
                .anyMatch(MemberChange::mayChangeSupertypes);
    }

    /** Names of fields that changed, constant or not: one that is not may hide one that is. */
    private Stream<String> fields(String type, List<MemberChange> members) {
        return members.stream()
                .filter(change -> OF_VALUE.contains(change.effect()))
                .map(MemberChange::member)
                .filter(member -> isField(before, type, member) || isField(after, type, member));
    }

    private static boolean isField(SourceFile file, String type, String member) {
        DeclaredType declared = file.types().get(type);
        return declared != null
                && Stream.of(Member.Kind.FIELD, Member.Kind.ENUM_CONSTANT)
                        .anyMatch(kind -> declared.members().containsKey(kind + " " + member));
    }
}
