package io.testflow.engine.internal.source;

import java.util.Locale;
import java.util.Set;

/**
 * One way in which one member of a type differs. A member with a changed signature and a changed body has two of these.
 *
 * @param member {@code add(int,int)} with parameter types as written, {@code <init>(int)} for a constructor, {@code TAX} for
 *     a field, a constant of an enum or a nested type, {@code <clinit>} and {@code <init>} for the initialiser blocks, empty
 *     for the declaration of the type itself
 * @param effect what differs
 * @param constants names of compile-time constants, or constants of an enum, whose value or meaning may differ: compilers copy
 *     them to where they are used, and leave no trace
 * @param invisible whether no one but the code of the same top-level type, which is reported itself where it changed, can
 *     tell the difference; an added or removed private method
 */
public record MemberChange(String member, Effect effect, Set<String> constants, boolean invisible) {

    /** What differs. */
    public enum Effect {
        /** The member is new. */
        ADDED,
        /** The member is gone. */
        REMOVED,
        /** Code of a method, constructor or initialiser block. */
        BODY,
        /** Modifiers, types, type parameters, parameters, exceptions. */
        SIGNATURE,
        /** Annotations. */
        ANNOTATIONS,
        /** Initialiser of a field, arguments or body of a constant of an enum, default of an annotation's attribute. */
        VALUE,
        /** Modifiers, supertypes, permitted types or record components of the type itself. */
        DECLARATION,
        /** A name that the member uses as before comes from another import, or from a type of this file that came or went. */
        IMPORTS,
        /** Initialisers run in another order, or the constants of an enum stand in another order. */
        ORDER;

        String words() {
            return switch (this) {
                case ADDED -> "new";
                case REMOVED -> "deleted";
                default -> name().toLowerCase(Locale.ROOT) + " changed";
            };
        }
    }

    /** Copies the set. */
    public MemberChange {
        constants = Set.copyOf(constants);
    }

    static MemberChange of(String member, Effect effect) {
        return new MemberChange(member, effect, Set.of(), false);
    }

    /** The name as in the class file, without parameters: {@code add}, {@code <init>}; empty for the type itself. */
    public String name() {
        return nameOf(member);
    }

    /** Whether the type itself may have other supertypes than before, and so other inherited members. */
    public boolean mayChangeSupertypes() {
        return member.isEmpty() && (effect == Effect.DECLARATION || effect == Effect.IMPORTS);
    }

    static String nameOf(String member) {
        int parameters = member.indexOf('(');
        return parameters < 0 ? member : member.substring(0, parameters);
    }

    /** Whether a method or constructor differs, rather than a field, a nested type or the declaration. */
    public boolean method() {
        return member.indexOf('(') >= 0;
    }
}
