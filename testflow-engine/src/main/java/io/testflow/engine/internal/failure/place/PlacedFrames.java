package io.testflow.engine.internal.failure.place;

import io.testflow.core.internal.failure.trace.Frame;
import io.testflow.core.result.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the files of the checkout that the frames of a failure stand in. */
public final class PlacedFrames {

    /** A trace can tell of a cause of a cause for ever. */
    private static final int MOST_CAUSES = 20;

    private PlacedFrames() {}

    /** A frame with its file, a path below the root of the checkout. */
    public record PlacedFrame(Frame frame, String file) {}

    /** Those of the root cause first, top first, then those of what it was wrapped into; nothing where nothing was thrown. */
    public static List<PlacedFrame> of(@Nullable Failure thrown, Sources sources) {
        return texts(thrown).stream()
                .flatMap(text -> of(text, sources).stream())
                .toList();
    }

    /** A frame as it is told, where it is code of the project. */
    public static Optional<PlacedFrame> of(String text, Sources sources) {
        return sources.placed(text);
    }

    /** All frames as they are told, in the same order. */
    public static List<String> texts(@Nullable Failure thrown) {
        List<Failure> chain = new ArrayList<>();
        for (Failure each = thrown; each != null && chain.size() < MOST_CAUSES; each = each.causedBy()) {
            chain.add(0, each);
        }
        return chain.stream().flatMap(each -> each.frames().stream()).toList();
    }
}
