package io.testflow.environment.memory;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a service in memory behaves when it is started.
 *
 * @param delay how long each attempt takes
 * @param step what happens in each attempt, after the delay
 * @param failing how many attempts fail before one succeeds
 * @param fault why they fail; empty for one that never succeeds and is not tried again
 * @param properties of its endpoint, besides host and port
 */
public record Behaviour(Duration delay, Step step, int failing, String fault, Map<String, String> properties) {

    /** A part of a start, which may take its time. */
    @FunctionalInterface
    public interface Step {

        /** Does it. */
        void run() throws InterruptedException;
    }

    /** Copies the properties and keeps their order. */
    public Behaviour {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** Starts at once. */
    public static Behaviour starts() {
        return new Behaviour(Duration.ZERO, () -> {}, 0, "", Map.of());
    }

    /** The same after a time. */
    public Behaviour after(Duration time) {
        return new Behaviour(time, step, failing, fault, properties);
    }

    /** The same with something that happens first: wait for another service, count, block for ever. */
    public Behaviour first(Step something) {
        return new Behaviour(delay, something, failing, fault, properties);
    }

    /** The same after so many attempts that fail for a reason that passes. */
    public Behaviour failing(int attempts, String reason) {
        return new Behaviour(delay, step, attempts, reason, properties);
    }

    /** Never starts, for this reason. */
    public Behaviour refusing(String reason) {
        return new Behaviour(delay, step, NEVER, reason, properties);
    }

    /** The same with one property more. */
    public Behaviour with(String property, String value) {
        Map<String, String> more = new LinkedHashMap<>(properties);
        more.put(property, value);
        return new Behaviour(delay, step, failing, fault, more);
    }

    /** Marks a reason that does not pass. */
    static final int NEVER = -1;
}
