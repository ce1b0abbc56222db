package io.testflow.benchmarks.edit;

/** What an edit does; each touches one member or one file. */
public enum EditKind {
    /** A method of the main code throws before it does anything else: every test that executes it sees it. */
    METHOD_THROWS("method throws"),
    /** The first condition of a method of the main code is turned round. */
    CONDITION_NEGATED("condition negated"),
    /** A static final literal of the main code gets another value. */
    CONSTANT_CHANGED("constant changed"),
    /** Two lines of comment in a method of the main code: nothing can change. */
    COMMENT_ONLY("comment only"),
    /** A private method that nobody calls: nothing can change. */
    PRIVATE_METHOD_ADDED("unused private method"),
    /** A public method that nobody calls: only a reader by reflection can tell. */
    PUBLIC_METHOD_ADDED("unused public method"),
    /** A test method throws before it does anything else. */
    TEST_THROWS("test method throws"),
    /** A text resource loses its second half. */
    RESOURCE_CUT("resource cut in half");

    private final String words;

    EditKind(String words) {
        this.words = words;
    }

    /** The kind in words for a row of the result. */
    public String words() {
        return words;
    }
}
