package io.testflow.environment.internal.lifecycle;

/**
 * What the user is told while tests run. Not by the logging of Java, which takes a tenth of a second in a new JVM to say its first
 * word; and not where a program may write what others read.
 */
public final class Messages {

    private Messages() {}

    /** Tells something in one line, {@code environment `it` waits}. */
    public static void tell(String line) {
        System.err.println("TestFlow: " + line);
    }
}
