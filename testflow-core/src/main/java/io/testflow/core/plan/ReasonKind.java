package io.testflow.core.plan;

/** The kinds of reasons for a verdict; a name stands in plan files and JSON and is never changed. */
public enum ReasonKind {
    /** The test class is new, renamed or moved. */
    NEW_TEST,
    /** The test did not pass when it last should have run. */
    OWED,
    /** The test itself was changed. */
    CHANGED_TEST,
    /** The test can reach a class that was changed. */
    REACHES_CHANGE,
    /** A source that the test can reach names a constant that was changed and that compilers inline. */
    NAMES_CHANGED_CONSTANT,
    /** A class was changed that no test seems to reach, so that all that could find it run. */
    UNREACHED_CHANGE,
    /** A resource that the test can read was changed. */
    READS_CHANGED_RESOURCE,
    /** A resource was changed that nobody seems to read, or that configures everything. */
    UNCLAIMED_RESOURCE,
    /** A file was changed that TestFlow does not understand. */
    UNKNOWN_FILE,
    /** The class path of the tests was changed. */
    CLASS_PATH,
    /** The configuration of the test run was changed. */
    TEST_CONFIGURATION,
    /** Something else of the build was changed that can change what is tested. */
    BUILD_CONFIGURATION,
    /** The test asks to run always, by {@code @AlwaysRun} or {@code selection.always}. */
    ALWAYS,
    /** A rule of {@code testflow.yml} asks for the test. */
    RULE,
    /** A test that runs depends on this one. */
    DEPENDED_ON,
    /** Selection is switched off for this run. */
    SELECTION_OFF,
    /** TestFlow cannot tell what has changed. */
    CANNOT_TELL,
    /** Nothing that the test can reach has changed. */
    NOT_AFFECTED
}
