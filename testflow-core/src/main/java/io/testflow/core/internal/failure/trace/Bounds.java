package io.testflow.core.internal.failure.trace;

import java.util.ArrayList;
import java.util.List;

/** How much of a failure is kept; what is cut says so. */
final class Bounds {

    static final int CAUSES = 32;

    private static final int FRAMES = 400;
    private static final int MESSAGE = 16 * 1024;

    private Bounds() {}

    static String message(String text) {
        if (text.length() <= MESSAGE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MESSAGE - 1)) ? MESSAGE - 1 : MESSAGE;
        return text.substring(0, end) + "\n[" + (text.length() - end) + " more characters cut]";
    }

    static List<String> frames(List<String> frames) {
        if (frames.size() <= FRAMES) {
            return frames;
        }
        List<String> kept = new ArrayList<>(frames.subList(0, FRAMES));
        kept.add("[" + (frames.size() - FRAMES) + " more frames cut]");
        return kept;
    }
}
