package io.testflow.agent.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The test classes that are run by whom the JUnit Platform does not know: JUnit 4 and TestNG by themselves. What one runs
 * inside of another counts for the outer one. Without lambdas, as the recorder is. Thread-safe.
 */
public final class ClassRuns {

    /** What runs is no test class, or one within another. */
    private static final String NONE = "";

    private final Recorder recorder;
    /** What each thread runs, the innermost last. */
    private final Map<Thread, List<String>> running = new ConcurrentHashMap<>();

    private volatile boolean platform;

    /** Tells a recorder. */
    public ClassRuns(Recorder recorder) {
        this.recorder = recorder;
    }

    /**
     * The JUnit Platform begins to run tests, and says itself what begins and ends.
     *
     * @return whether these are the tests of the build; not where a test class is running that uses the Platform
     */
    public boolean platformBegins() {
        if (running.isEmpty()) {
            platform = true;
        }
        return platform;
    }

    /**
     * This thread begins with a test class, or with something else that runs test classes.
     *
     * @param className null where it is no test class
     */
    public void started(@Nullable String className) {
        List<String> mine = running.get(Thread.currentThread());
        if (mine == null) {
            mine = new ArrayList<>();
            running.put(Thread.currentThread(), mine);
        }
        String counted = className == null || platform || isInClass(mine) ? NONE : className;
        mine.add(counted);
        if (!counted.equals(NONE)) {
            recorder.testStarted(counted, "");
        }
    }

    private static boolean isInClass(List<String> running) {
        for (String name : running) {
            if (!name.equals(NONE)) {
                return true;
            }
        }
        return false;
    }

    /** This thread has ended what it began with last. */
    public void ended() {
        List<String> mine = running.get(Thread.currentThread());
        if (mine != null && !mine.isEmpty()) {
            String name = mine.remove(mine.size() - 1);
            if (mine.isEmpty()) {
                running.remove(Thread.currentThread());
            }
            if (!name.equals(NONE)) {
                recorder.testEnded(name);
            }
        }
    }
}
