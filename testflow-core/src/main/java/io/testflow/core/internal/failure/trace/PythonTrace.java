package io.testflow.core.internal.failure.trace;

import io.testflow.core.result.Failure;
import java.util.regex.Pattern;

/** A traceback of Python, as the interpreter prints it or as pytest does; the outermost frame stands first in both. */
final class PythonTrace {

    private static final Pattern CHAIN = Pattern.compile(
            "(?m)^[ \\t]*(?:During handling of the above exception, "
                    + "another exception occurred|The above exception was the direct cause of the following exception):[ \\t]*$");

    private PythonTrace() {}

    /** Reads the exceptions of a traceback, of which the last is the one that was seen. */
    static Failure read(String text) {
        String[] parts = CHAIN.split(text, -1);
        Failure failure = null;
        for (int i = Math.max(0, parts.length - Bounds.CAUSES); i < parts.length; i++) {
            PythonSection section = new PythonSection();
            parts[i].lines().forEach(section::take);
            Head head = section.head();
            failure =
                    new Failure(head.type(), Bounds.message(head.message()), Bounds.frames(section.frames()), failure);
        }
        return failure == null ? PlainTrace.read(text) : failure;
    }
}
