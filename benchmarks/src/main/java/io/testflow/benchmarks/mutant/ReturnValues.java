package io.testflow.benchmarks.mutant;

import java.util.List;

/** What a mutant returns in place of what the method computes. */
final class ReturnValues {

    private ReturnValues() {}

    /** Expressions by the type as it is written; none where there is none. */
    static List<String> of(String type) {
        return switch (type.replaceAll("<.*", "")) {
            case "", "void" -> List.of();
            case "boolean", "Boolean" -> List.of("true", "false");
            case "byte", "short", "int", "long", "float", "double", "char" -> List.of("0");
            case "Byte", "Short", "Integer", "Long", "Float", "Double", "Character" -> List.of("null");
            case "String", "CharSequence" -> List.of("\"\"");
            case "Optional" -> List.of("java.util.Optional.empty()");
            case "Collection", "List" -> List.of("java.util.Collections.emptyList()");
            case "Set" -> List.of("java.util.Collections.emptySet()");
            case "Map" -> List.of("java.util.Collections.emptyMap()");
            default -> List.of("null");
        };
    }
}
