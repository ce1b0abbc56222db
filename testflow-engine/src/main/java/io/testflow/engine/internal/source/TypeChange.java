package io.testflow.engine.internal.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How one named type differs. Nested types have their own; local and anonymous classes belong to the member that holds them.
 *
 * @param name binary name, {@code a.b.Money$Rounding}; {@code a.b.package-info} and {@code module-info} count as types
 * @param kind what happened to it
 * @param members what differs, in the order of the source; of a type that came or went, all members
 */
public record TypeChange(String name, Kind kind, List<MemberChange> members) {

    private static final int NAMES_SHOWN = 4;

    /** What happened to a type. */
    public enum Kind {
        /** The type is new, or has moved to this file or package. */
        ADDED,
        /** The type is gone from this file or package. */
        REMOVED,
        /** The type is still there and differs. */
        CHANGED
    }

    /** Copies the list. */
    public TypeChange {
        members = List.copyOf(members);
    }

    /** Whether no one but unchanged code of the same top-level type could tell the difference; see {@link MemberChange}. */
    public boolean invisible() {
        return kind == Kind.CHANGED && members.stream().allMatch(MemberChange::invisible);
    }

    /** Names of constants whose value or meaning may differ; see {@link MemberChange#constants()}. */
    public Set<String> constants() {
        return members.stream()
                .flatMap(member -> member.constants().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it may have other supertypes than before, and so other inherited members. */
    public boolean mayChangeSupertypes() {
        return members.stream().anyMatch(MemberChange::mayChangeSupertypes);
    }

    /** The name as in the source and without its package: {@code Money.Rounding}. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** The change in words, at most a line: {@code Money.add (body changed)}, {@code Money (2 members changed: add, TAX)}. */
    public String describe() {
        return switch (kind) {
            case ADDED -> simpleName() + " (new)";
            case REMOVED -> simpleName() + " (deleted)";
            case CHANGED -> describeMembers();
        };
    }

    private String describeMembers() {
        Set<String> different =
                members.stream().map(MemberChange::member).collect(Collectors.toCollection(LinkedHashSet::new));
        if (different.size() == 1) {
            String effects = members.stream()
                    .map(member -> member.effect().words())
                    .distinct()
                    .collect(Collectors.joining(", "));
            return named(members.get(0)) + " (" + effects + ")";
        }
        Set<String> names = members.stream()
                .map(member -> member.member().isEmpty() ? "declaration" : readable(member.name()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String shown = names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
        String more = names.size() > NAMES_SHOWN ? " and " + (names.size() - NAMES_SHOWN) + " more" : "";
        return simpleName() + " (" + different.size() + " members changed: " + shown + more + ")";
    }

    private String named(MemberChange member) {
        if (member.member().isEmpty()) {
            return simpleName();
        }
        boolean special = member.name().startsWith("<");
        return simpleName() + (special ? " " : ".") + readable(member.name(), member.method());
    }

    private static String readable(String name) {
        return readable(name, true);
    }

    private static String readable(String name, boolean method) {
        return switch (name) {
            case "<init>" -> method ? "constructor" : "initialiser";
            case "<clinit>" -> "static initialiser";
            default -> name;
        };
    }
}
