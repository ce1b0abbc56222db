package io.testflow.core.internal.failure.cluster;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.internal.failure.normal.MessageTemplate;
import io.testflow.core.internal.failure.normal.NormalFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in one line what a person wants to read first: what was thrown, where, and the message as far as all agree on it. */
final class Title {

    private static final int LONGEST = 120;

    private Title() {}

    static String of(List<Bucket> best, FailedTest sample) {
        Cause cause = best.get(0).cause();
        Thrown telling = cause.telling();
        if (telling == null) {
            String name = sample.test().simpleClassName()
                    + sample.test().method().map(method -> "." + method).orElse("");
            return shortened(
                    (cause.kind() == Cause.Kind.UNFINISHED ? "Never ended: " : "Failed without a word: ") + name);
        }
        String message = message(best, cause.kind());
        String what = (telling.simpleType() + where(cause.place())).strip();
        return shortened(what.isEmpty() || message.isEmpty() ? what + message : what + ": " + message);
    }

    private static String where(@Nullable NormalFrame place) {
        return place == null ? "" : " in " + place.words();
    }

    private static String message(List<Bucket> best, Cause.Kind kind) {
        return best.stream()
                .filter(bucket -> bucket.cause().kind() == kind)
                .flatMap(bucket -> bucket.telling().stream())
                .map(Thrown::message)
                .reduce(MessageTemplate::agreed)
                .map(MessageTemplate::full)
                .orElse("");
    }

    private static String shortened(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = LONGEST - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
                + MessageTemplate.ELLIPSIS;
    }
}
