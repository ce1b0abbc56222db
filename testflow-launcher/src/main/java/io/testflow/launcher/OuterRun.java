package io.testflow.launcher;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Tells the build's own test run from a run that a test makes inside it, which is none of TestFlow's business: to leave
 * out tests there would change what the outer test sees. Thread-safe.
 */
final class OuterRun {

    // Static, since the framework makes filter and listener apart, and anew for each launcher: the JVM is all they
    // share.
    private static final AtomicReference<@Nullable Object> OWNER = new AtomicReference<>();

    private OuterRun() {}

    /** Begins a run; {@code false} where one is under way, so that this one is inside of it. */
    static boolean begin(Object owner) {
        return OWNER.compareAndSet(null, owner);
    }

    /** The build's own run is under way without JUnit's Platform, and lasts as long as the JVM. */
    static void isOfOthers() {
        OWNER.set(OuterRun.class);
    }

    /** Ends the run that the owner began. */
    static void end(Object owner) {
        OWNER.compareAndSet(owner, null);
    }

    /** Whether tests are running, so that whoever discovers tests now is one of them. */
    static boolean isUnderWay() {
        return OWNER.get() != null;
    }
}
