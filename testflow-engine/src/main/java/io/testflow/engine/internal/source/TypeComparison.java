package io.testflow.engine.internal.source;

import io.testflow.engine.internal.source.MemberChange.Effect;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares one type of two versions of a file, by what stands in the type itself. */
final class TypeComparison {

    private final DeclaredType before;
    private final DeclaredType after;
    private final Set<String> wordsBefore;
    private final Set<String> wordsAfter;
    private final List<MemberChange> changes = new ArrayList<>();

    /**
     * Prepares a comparison.
     *
     * @param wordsBefore what the whole file names, as it was
     * @param wordsAfter what the whole file names now
     */
    TypeComparison(DeclaredType before, DeclaredType after, Set<String> wordsBefore, Set<String> wordsAfter) {
        this.before = before;
        this.after = after;
        this.wordsBefore = wordsBefore;
        this.wordsAfter = wordsAfter;
    }

    List<MemberChange> changes() {
        compareDeclaration();
        after.members().forEach((id, member) -> {
            Member old = before.members().get(id);
            if (old == null) {
                changes.add(comeOrGone(member, Effect.ADDED, wordsBefore));
            } else {
                compare(old, member);
            }
        });
        before.members().forEach((id, member) -> {
            if (!after.members().containsKey(id)) {
                changes.add(comeOrGone(member, Effect.REMOVED, wordsAfter));
            }
        });
        compareOrder();
        return changes;
    }

    /** All members of a type that came or went. */
    static List<MemberChange> all(DeclaredType type, Effect effect) {
        return type.members().values().stream()
                .map(member -> new MemberChange(member.key(), effect, constants(member), false))
                .toList();
    }

    static Set<String> constants(Member member) {
        return member.constant() ? Set.of(member.key()) : Set.of();
    }

    private void compareDeclaration() {
        if (!before.declaration().same(after.declaration())) {
            changes.add(MemberChange.of("", Effect.DECLARATION));
        }
        if (!before.annotations().same(after.annotations())) {
            changes.add(MemberChange.of("", Effect.ANNOTATIONS));
        }
    }

    /**
     * A private member is seen by its own file alone, unless the other version of the file used the name as well: then a
     * call that did not change may now mean another method.
     */
    private static MemberChange comeOrGone(Member member, Effect effect, Set<String> wordsOfOther) {
        boolean invisible = member.confined() && !wordsOfOther.contains(member.name());
        return new MemberChange(member.key(), effect, constants(member), invisible);
    }

    private void compare(Member old, Member now) {
        Set<String> constants = new LinkedHashSet<>(constants(old));
        constants.addAll(constants(now));
        note(now, old.signature(), now.signature(), Effect.SIGNATURE, constants);
        note(now, old.annotations(), now.annotations(), Effect.ANNOTATIONS, Set.of());
        note(now, old.value(), now.value(), now.kind().ofValue(), constants);
    }

    private void note(Member member, TreeText old, TreeText now, Effect effect, Set<String> constants) {
        if (!old.same(now)) {
            changes.add(new MemberChange(member.key(), effect, constants, false));
        }
    }

    private void compareOrder() {
        if (reordered(before.enumOrder(), after.enumOrder())) {
            Set<String> constants = new LinkedHashSet<>(before.enumOrder());
            constants.addAll(after.enumOrder());
            changes.add(new MemberChange("", Effect.ORDER, constants, false));
        }
        if (reordered(before.staticOrder(), after.staticOrder())) {
            changes.add(MemberChange.of("<clinit>", Effect.ORDER));
        }
        if (reordered(before.instanceOrder(), after.instanceOrder())) {
            changes.add(MemberChange.of("<init>", Effect.ORDER));
        }
    }

    /** Whether what is in both stands in another order; what came or went is told elsewhere. */
    private static boolean reordered(List<String> before, List<String> after) {
        List<String> kept = new ArrayList<>(before);
        kept.retainAll(Set.copyOf(after));
        List<String> keeping = new ArrayList<>(after);
        keeping.retainAll(Set.copyOf(before));
        return !kept.equals(keeping);
    }
}
