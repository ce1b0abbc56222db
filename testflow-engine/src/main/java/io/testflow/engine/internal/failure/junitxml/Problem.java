package io.testflow.engine.internal.failure.junitxml;

import io.testflow.core.failure.FailureKind;
import io.testflow.core.internal.failure.trace.Trace;
import io.testflow.core.result.Failure;
import java.util.Map;

/** A failure of a test, while a report is read. For one thread. */
final class Problem {

    private static final int MOST = 256 * 1024;

    private final String element;
    private final String type;
    private final String message;
    private final BoundedText text = new BoundedText(MOST, MOST);
    private final BoundedText stack = new BoundedText(MOST, MOST);
    private final BoundedText output = new BoundedText(0, Output.HELD);

    Problem(String element, Map<String, String> attributes) {
        this.element = element;
        this.type = attributes.getOrDefault("type", "");
        this.message = attributes.getOrDefault("message", "");
    }

    /** Whether an element tells of a failure: of the only run, of a run before, or of one that counts no more. */
    static boolean isNamed(String element) {
        return switch (element) {
            case "failure", "error", "rerunFailure", "rerunError", "flakyFailure", "flakyError" -> true;
            default -> false;
        };
    }

    /** Whether this is what it is told by. */
    boolean isElement(String name) {
        return element.equals(name);
    }

    /** Whether it tells of the run that decides. */
    boolean isPlain() {
        return !element.startsWith("rerun") && !isFlaky();
    }

    /** Whether the test passed later. */
    boolean isFlaky() {
        return element.startsWith("flaky");
    }

    FailureKind kind() {
        return element.endsWith("ailure") ? FailureKind.FAILURE : FailureKind.ERROR;
    }

    /** Where the text of the element goes. */
    BoundedText text() {
        return text;
    }

    /** Where the text of an element within goes that holds the stack alone. */
    BoundedText stack() {
        return stack;
    }

    /** Where what the test printed in this run goes. */
    BoundedText output() {
        return output;
    }

    Failure failure() {
        return Trace.read(type, message, (stack.isEmpty() ? text : stack).toString());
    }
}
