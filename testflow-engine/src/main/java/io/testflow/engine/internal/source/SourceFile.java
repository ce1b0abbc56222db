package io.testflow.engine.internal.source;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one version of a source file declares.
 *
 * @param packageName empty for the unnamed package
 * @param imports its imports
 * @param types by binary name, nested ones included, in the order of the source
 * @param words every name that is used or declared as a method anywhere in it
 */
record SourceFile(String packageName, Set<Import> imports, Map<String, DeclaredType> types, Set<String> words) {

    /** A file that is not there. */
    static final SourceFile NONE = new SourceFile("", Set.of(), Map.of(), Set.of());

    /** A type that it is known to declare. */
    DeclaredType type(String name) {
        return Objects.requireNonNull(types.get(name), name);
    }

    /** Fields that may be compile-time constants and whose value mentions one of the names. */
    Set<String> constantsMadeOf(Set<String> names) {
        return types.values().stream()
                .flatMap(type -> type.members().values().stream())
                .filter(member -> member.kind() == Member.Kind.FIELD && member.constant())
                .filter(member -> !Collections.disjoint(member.value().words(), names))
                .map(Member::key)
                .collect(Collectors.toSet());
    }
}
