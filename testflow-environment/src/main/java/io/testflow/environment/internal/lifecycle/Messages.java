package io.testflow.environment.internal.lifecycle;

/** What the user is told while tests run, through the logging of Java, which many test JVMs lead elsewhere. */
public final class Messages {

    private Messages() {}

    /** Tells something in one line. */
    public static void tell(String line) {
        System.getLogger("io.testflow.environment").log(System.Logger.Level.INFO, line);
    }
}
