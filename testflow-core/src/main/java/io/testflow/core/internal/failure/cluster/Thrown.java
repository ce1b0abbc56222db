package io.testflow.core.internal.failure.cluster;

import io.testflow.core.internal.failure.normal.MessageTemplate;
import io.testflow.core.internal.failure.normal.NormalFrame;
import io.testflow.core.internal.failure.normal.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A throwable without what differs between two of the same kind.
 *
 * @param type binary name of its class
 * @param raw its message as it is
 * @param message its message as a template
 * @param frames its stack, top first, without those that only pass a call on
 * @param line the line of {@link #place()} in its file, 0 where it is not known
 */
record Thrown(String type, String raw, MessageTemplate message, List<NormalFrame> frames, int line) {

    String simpleType() {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    /** The beginning of its message, so that looking into it takes a bounded time. */
    String beginning(int characters) {
        return raw.substring(0, Math.min(characters, raw.length()));
    }

    /** The project's code that is nearest to where it was thrown. */
    Optional<NormalFrame> place() {
        return frames.stream().filter(NormalFrame::isApplication).findFirst();
    }

    /** The project's code that is farthest from there: what the runner called. */
    Optional<NormalFrame> entry() {
        return frames.stream().filter(NormalFrame::isApplication).reduce((first, last) -> last);
    }

    /** The library that is nearest to where it was thrown. */
    Optional<NormalFrame> library() {
        return frames.stream().filter(frame -> frame.origin() == Origin.LIBRARY).findFirst();
    }

    /** Whose code threw it; the language's own library does so for those that call it. */
    Origin thrower() {
        return frames.stream()
                .map(NormalFrame::origin)
                .filter(origin -> origin != Origin.PLATFORM)
                .findFirst()
                .orElse(Origin.PLATFORM);
    }

    /** Whether the project's code threw it, with nothing in between. */
    boolean isThrownByProject() {
        return !frames.isEmpty() && frames.get(0).isApplication();
    }
}
