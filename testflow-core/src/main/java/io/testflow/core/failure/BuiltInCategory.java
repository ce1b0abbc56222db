package io.testflow.core.failure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The categories that TestFlow knows by itself, each with what to look at. */
public enum BuiltInCategory {
    /** A check of the test did not hold. */
    ASSERTION("Compare what was expected with what came, and decide which of the two is right."),
    /** Something was used that is not there. */
    NULL_DEREFERENCE("See in the first frame of your own code which value is missing, and who should have set it."),
    /** A database gives no connection. */
    DATABASE_CONNECTION("See whether the database runs, at this address, and whether its pool is exhausted."),
    /** A database refuses a statement: its tables are others, or a constraint forbids it. */
    DATABASE_SCHEMA_OR_CONSTRAINT(
            "Compare the tables with what the code expects, and look for a migration or a row that is missing or twice."),
    /** Somebody is not who they claim to be. */
    AUTHENTICATION("See whether user, password or token are those of this environment, and have not expired."),
    /** Somebody may not do what they want to do. */
    AUTHORISATION("See which right the user of this test needs, and whether it was granted."),
    /** A value is refused by a rule of the code. */
    VALIDATION("See which value the message names, and whether the test or the rule is out of date."),
    /** Data cannot be written or read in a format. */
    SERIALISATION("Compare the text or class that is named with the format that the other side expects."),
    /** Another system does not answer in time. */
    INTEGRATION_TIMEOUT("See whether the other system is up and how long it takes, before the limit is raised."),
    /** Nothing listens at an address. */
    CONNECTION_REFUSED("See whether the service runs, and whether host and port are those that it listens at."),
    /** A host name is not known. */
    DNS("See whether the host name is right, and known where the tests run."),
    /** A secure connection cannot be made. */
    TLS("See whether the certificate is trusted, not expired, and made for this host name."),
    /** A server answers with a status that is not wanted. */
    HTTP_STATUS("See in the log of the server why it answers so, and whether the request is the one that it expects."),
    /** Threads or transactions hinder each other. */
    CONCURRENCY_OR_DEADLOCK("See who else uses the same data at that time, and in which order locks are taken."),
    /** A test did not end within the time that it is given. */
    TEST_TIMEOUT("See in the stack where the test waits, before its limit is raised."),
    /** There is no more memory. */
    OUT_OF_MEMORY("See what fills the memory, or give the test process more of it."),
    /** A disk is full, or may not be written. */
    DISK("See whether there is room on the disk, and whether the user of the tests may write there."),
    /** A file is not there. */
    FILE_MISSING(
            "See whether the path is right from the folder that the tests run in, and whether the file is committed."),
    /** Somebody else listens at the port already. */
    PORT_IN_USE("Let the system choose a free port, or see which process of an earlier run still lives."),
    /** A setting is missing or wrong, or parts of an application do not fit together. */
    CONFIGURATION("See which setting, bean or file the message names, and which profile the test runs with."),
    /** Libraries do not fit together. */
    CLASSPATH_CONFLICT("Compare the version on the class path with the one that the caller was compiled against."),
    /** A mock or a stub was used in another way than it was told to expect. */
    MOCK_OR_STUB("Compare the calls that were made with those that the mock was told of."),
    /** Something differs from what was stored of an earlier run. */
    SNAPSHOT_OR_GOLDEN_FILE("Read the difference; where it is meant, store the new state."),
    /** What a test runs in did not start. */
    ENVIRONMENT_START("Read the last lines of the log of the service, and run `mvn testflow:doctor`."),
    /** The data that a test needs are not there, or not as they should be. */
    TEST_DATA("See which row or file of the test data the message names, and who changed it last."),
    /** The process of the tests died. */
    JVM_CRASH("Look for a crash log of the process, a call that ends it, or a kill by the system."),
    /** Nothing names a cause. */
    UNKNOWN("Read the stack from its innermost cause, and give the message more to say.");

    private final String suggestion;

    BuiltInCategory(String suggestion) {
        this.suggestion = suggestion;
    }

    /** The name in files and reports, {@code database-connection}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to look at, a sentence. */
    public String suggestion() {
        return suggestion;
    }

    /** The category of this name, be it written with hyphens or underscores; empty where there is none. */
    public static Optional<BuiltInCategory> of(String name) {
        String wanted = name.replace('_', '-').toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(category -> category.id().equals(wanted))
                .findFirst();
    }

    /** The names of all categories. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(BuiltInCategory::id).toList();
    }
}
