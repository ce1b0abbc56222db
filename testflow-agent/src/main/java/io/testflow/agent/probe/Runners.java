package io.testflow.agent.probe;

import io.testflow.agent.recording.ClassRuns;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/**
 * Where those say which test class runs who are not the JUnit Platform: JUnit 4, by what is put into it, and TestNG, by the
 * launcher's listener, which calls this by name. Never throws. Thread-safe.
 */
public final class Runners {

    private static final ClassRuns CLASSES = new ClassRuns(Probes.recorder());

    private Runners() {}

    /**
     * The JUnit Platform begins to run tests.
     *
     * @return whether these are the tests of the build
     */
    public static boolean platformBegins() {
        return CLASSES.platformBegins();
    }

    /**
     * Somebody begins with a test class in this thread.
     *
     * @param what the class, or its description by JUnit 4; of anything else nobody knows what it is
     */
    public static void classStarted(@Nullable Object what) {
        Class<?> type = type(what);
        CLASSES.started(type == null ? null : type.getName());
    }

    /** And has ended. */
    public static void classEnded() {
        CLASSES.ended();
    }

    private static @Nullable Class<?> type(@Nullable Object what) {
        if (what == null || what instanceof Class<?>) {
            return (Class<?>) what;
        }
        try {
            return (Class<?>) what.getClass().getMethod("getTestClass").invoke(what);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException | ClassCastException e) {
            return null;
        }
    }
}
