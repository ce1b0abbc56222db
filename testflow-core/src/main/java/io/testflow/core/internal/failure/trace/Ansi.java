package io.testflow.core.internal.failure.trace;

import java.util.regex.Pattern;

/** Colours and other orders to a terminal. */
public final class Ansi {

    private static final char ESCAPE = '\u001b';
    /** What stands for an escape in XML, which cannot hold one. */
    private static final char PICTURE = '\u241b';

    private static final Pattern ORDER = Pattern.compile("[\u001b\u241b](?:\\[[0-9;?]{0,64}[A-Za-z]|[()][0-9A-B])");

    private Ansi() {}

    /** The text without them. */
    public static String removedFrom(String text) {
        return text.indexOf(ESCAPE) < 0 && text.indexOf(PICTURE) < 0
                ? text
                : ORDER.matcher(text).replaceAll("");
    }
}
