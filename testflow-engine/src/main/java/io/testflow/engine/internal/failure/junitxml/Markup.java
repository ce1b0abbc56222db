package io.testflow.engine.internal.failure.junitxml;

import java.util.Map;

/** Takes what stands in a file of XML, in its order. */
interface Markup {

    /**
     * An element begins.
     *
     * @param name its name without prefix
     * @param attributes by name without prefix; a long value is cut
     */
    void start(String name, Map<String, String> attributes);

    /** Text of the element, perhaps a part of it; the characters are valid during the call alone. */
    void text(char[] characters, int from, int to);

    /** An element ends, perhaps one that never began. */
    void end(String name);

    /** Whether enough is read. */
    boolean isDone();
}
