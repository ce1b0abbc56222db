package io.testflow.launcher;

import io.testflow.core.internal.resultfile.ResultEvent;
import io.testflow.core.internal.resultfile.ResultEvent.Thrown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a throwable in words that outlive this JVM. */
final class Failures {

    private static final int CAUSES_AT_MOST = 100;

    private Failures() {}

    /**
     * The throwable and its causes, outermost first, each once.
     *
     * @param number of the test or container that threw
     */
    static List<ResultEvent> events(long number, Throwable throwable) {
        List<ResultEvent> events = new ArrayList<>();
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable at = throwable; at != null && told.add(at) && told.size() <= CAUSES_AT_MOST; at = cause(at)) {
            events.add(new Thrown(number, at.getClass().getName(), message(at), frames(at)));
        }
        return events;
    }

    // The methods of a throwable are the user's code, and may throw themselves.

    private static String message(Throwable throwable) {
        try {
            String message = throwable.getMessage();
            return message == null ? "" : message;
        } catch (RuntimeException | LinkageError e) {
            return "(its getMessage threw " + e.getClass().getName() + ")";
        }
    }

    private static List<String> frames(Throwable throwable) {
        try {
            List<String> frames = new ArrayList<>();
            for (StackTraceElement frame : throwable.getStackTrace()) {
                frames.add(frame.toString());
            }
            return frames;
        } catch (RuntimeException | LinkageError e) {
            return List.of();
        }
    }

    private static @Nullable Throwable cause(Throwable throwable) {
        try {
            return throwable.getCause();
        } catch (RuntimeException | LinkageError e) {
            return null;
        }
    }
}
