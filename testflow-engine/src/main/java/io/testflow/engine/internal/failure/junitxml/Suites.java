package io.testflow.engine.internal.failure.junitxml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** The suites around a test, from which it takes what it does not name itself. For one thread. */
final class Suites {

    private static final int DEEPEST = 64;

    private static final String SUREFIRE = "surefire";

    private final Deque<Suite> open = new ArrayDeque<>();
    private int deeper;

    /**
     * A suite.
     *
     * @param name empty where it has none
     * @param file empty where it names none
     * @param bySurefire whether Surefire wrote it
     * @param failures how many tests had failed before it began
     * @param output what it printed as a whole
     */
    record Suite(String name, String file, boolean bySurefire, int failures, BoundedText output) {}

    /** Enters one; below a depth that no runner reaches, what is within belongs to the one around. */
    void enter(Map<String, String> attributes, int failures) {
        if (open.size() == DEEPEST) {
            deeper++;
            return;
        }
        Suite around = current();
        String name = attributes.getOrDefault("name", "");
        String file = attributes.getOrDefault("file", attributes.getOrDefault("filepath", ""));
        String schema = attributes.getOrDefault("noNamespaceSchemaLocation", "");
        open.push(new Suite(
                name.isBlank() ? around.name() : name,
                file.isBlank() ? around.file() : file,
                around.bySurefire() || schema.contains(SUREFIRE),
                failures,
                new BoundedText(0, Output.HELD)));
    }

    /** Leaves one, and tells which; where none is open it is one without a name. */
    Suite leave() {
        if (deeper > 0) {
            deeper--;
            return none();
        }
        return open.isEmpty() ? none() : open.pop();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    Suite current() {
        return open.isEmpty() ? none() : open.peek();
    }

    private static Suite none() {
        return new Suite("", "", false, 0, new BoundedText(0, 0));
    }
}
