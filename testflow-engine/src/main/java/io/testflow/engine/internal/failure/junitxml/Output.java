package io.testflow.engine.internal.failure.junitxml;

import io.testflow.core.internal.failure.secret.Secrets;
import io.testflow.core.internal.failure.trace.Ansi;

/** The end of what a test printed. */
final class Output {

    /** How many characters are kept. */
    static final int KEPT = 32 * 1024;

    /** How many are held until secrets are masked: one that the cut would halve could not be told from a word. */
    static final int HELD = KEPT + 8 * 1024;

    private Output() {}

    /** Without colours and secrets; empty where only white space was printed. */
    static String of(BoundedText text) {
        if (text.isEmpty()) {
            return "";
        }
        String masked = Secrets.mask(Ansi.removedFrom(text.toString()));
        if (masked.isBlank()) {
            return "";
        }
        return masked.length() <= KEPT ? masked : "[earlier output cut]\n" + masked.substring(masked.length() - KEPT);
    }
}
