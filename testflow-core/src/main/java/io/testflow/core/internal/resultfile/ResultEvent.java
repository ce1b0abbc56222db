package io.testflow.core.internal.resultfile;

import io.testflow.core.plan.TestId;
import io.testflow.core.result.Outcome;
import java.util.List;

/** One thing that happened in a test JVM, one line of its result file. */
public sealed interface ResultEvent {

    /** The parent number of a node that has none. */
    long NO_PARENT = 0;

    /**
     * A test JVM opened its file: always the first event.
     *
     * @param buildId the build that started the JVM, empty where unknown
     * @param processId the JVM's id in the operating system
     */
    record Opened(String buildId, long processId) implements ResultEvent {}

    /**
     * A run of discovered tests begins; a JVM may make several, one after the other.
     *
     * @param tests number of methods to run, as far as known before the run: a parameterised one counts once
     * @param classes number of classes to run, nested ones included
     */
    record Planned(long tests, long classes) implements ResultEvent {}

    /**
     * A test or container has started.
     *
     * @param number names it within this file, from 1
     * @param parent number of the container that it belongs to, or {@link #NO_PARENT}
     * @param kind what it is
     * @param test class and method that it belongs to
     * @param uniqueId the framework's id
     * @param displayName the name that a person reads
     */
    record Started(long number, long parent, NodeKind kind, TestId test, String uniqueId, String displayName)
            implements ResultEvent {}

    /**
     * A test or container has handed over output.
     *
     * @param number of the node that did
     * @param text what it handed over
     */
    record Published(long number, String text) implements ResultEvent {}

    /**
     * What a test or container fails or gives up with; the causes follow as events of their own, outermost first.
     *
     * @param number of the node that threw
     * @param type binary name of the throwable's class
     * @param message its message, empty where it has none
     * @param frames its stack, top first
     */
    record Thrown(long number, String type, String message, List<String> frames) implements ResultEvent {

        /** Copies the frames. */
        public Thrown {
            frames = List.copyOf(frames);
        }
    }

    /**
     * A test or container has finished.
     *
     * @param number of the node that did
     * @param outcome how it ended
     * @param nanos how long it took, children included
     */
    record Ended(long number, Outcome outcome, long nanos) implements ResultEvent {}

    /**
     * A test was not run: it, or a container that holds it, is disabled or failed before its tests.
     *
     * @param kind what it is
     * @param test class and method that it belongs to
     * @param uniqueId the framework's id
     * @param displayName the name that a person reads
     * @param reason why, in words
     */
    record Skipped(NodeKind kind, TestId test, String uniqueId, String displayName, String reason)
            implements ResultEvent {}

    /** The run that the last {@link Planned} began has come to its end; missing where the JVM died. */
    record Finished() implements ResultEvent {}
}
