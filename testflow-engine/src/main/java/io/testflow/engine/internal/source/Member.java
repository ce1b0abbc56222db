package io.testflow.engine.internal.source;

import java.util.List;

/**
 * One member of a type, in the parts that are compared one by one.
 *
 * @param kind what sort of member
 * @param key how {@link MemberChange#member()} names it
 * @param signature all but what follows
 * @param annotations annotations of the declaration
 * @param value body, initialiser or default
 * @param constant whether compilers may copy its value, or its name, to where it is used
 * @param confined whether only code of the same top-level type can use it or see it
 */
record Member(
        Kind kind,
        String key,
        TreeText signature,
        TreeText annotations,
        TreeText value,
        boolean constant,
        boolean confined) {

    enum Kind {
        METHOD(MemberChange.Effect.BODY),
        ATTRIBUTE(MemberChange.Effect.VALUE),
        FIELD(MemberChange.Effect.VALUE),
        ENUM_CONSTANT(MemberChange.Effect.VALUE),
        INITIALISER(MemberChange.Effect.BODY),
        TYPE(MemberChange.Effect.BODY);

        private final MemberChange.Effect ofValue;

        Kind(MemberChange.Effect ofValue) {
            this.ofValue = ofValue;
        }

        MemberChange.Effect ofValue() {
            return ofValue;
        }
    }

    /** Fields, methods and types may bear the same name. */
    String id() {
        return kind + " " + key;
    }

    /** The name without parameters. */
    String name() {
        return MemberChange.nameOf(key);
    }

    List<TreeText> parts() {
        return List.of(signature, annotations, value);
    }
}
