package io.testflow.engine.internal.source;

import java.util.List;
import java.util.Map;

/**
 * One named type of a file without the named types in it.
 *
 * @param name binary name
 * @param declaration its declaration without annotations and members
 * @param annotations annotations of the declaration
 * @param members by {@link Member#id()}, in the order of the source
 * @param staticOrder what runs when the class is initialised, in order
 * @param instanceOrder what runs when an instance is made, in order
 * @param enumOrder the constants of an enum, in order
 */
record DeclaredType(
        String name,
        TreeText declaration,
        TreeText annotations,
        Map<String, Member> members,
        List<String> staticOrder,
        List<String> instanceOrder,
        List<String> enumOrder) {

    /** A file that declares no type and counts as one, {@code package-info}. */
    static DeclaredType whole(String name, TreeText text) {
        return new DeclaredType(name, text, TreeText.EMPTY, Map.of(), List.of(), List.of(), List.of());
    }

    String simpleName() {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
