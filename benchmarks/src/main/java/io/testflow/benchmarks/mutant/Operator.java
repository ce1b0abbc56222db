package io.testflow.benchmarks.mutant;

/** How a mutant differs: the first ones as PIT has them by default, the others change structure. */
enum Operator {
    CONDITIONALS_BOUNDARY("conditionals boundary"),
    NEGATE_CONDITIONALS("negate conditionals"),
    MATH("math"),
    INCREMENTS("increments"),
    INVERT_NEGATIVES("invert negatives"),
    CALL_REMOVED("method call removed"),
    RETURN_CHANGED("return value"),
    OVERRIDE_ADDED("override added"),
    OVERLOAD_ADDED("overload added"),
    CONSTANT_CHANGED("constant changed"),
    ANNOTATION_CHANGED("annotation changed"),
    INITIALISER_CHANGED("static initialiser changed"),
    RESOURCE_CHANGED("resource changed"),
    ENUM_CONSTANT_ADDED("enum constant added"),
    DEFAULT_METHOD_ADDED("default method added");

    private final String words;

    Operator(String words) {
        this.words = words;
    }

    /** The operator in words for a row of the result. */
    String words() {
        return words;
    }
}
