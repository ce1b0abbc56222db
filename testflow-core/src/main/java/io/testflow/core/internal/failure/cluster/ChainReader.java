package io.testflow.core.internal.failure.cluster;

import io.testflow.core.internal.failure.normal.FrameNormalizer;
import io.testflow.core.internal.failure.normal.MessageTemplate;
import io.testflow.core.internal.failure.normal.NormalFrame;
import io.testflow.core.internal.failure.normal.Origin;
import io.testflow.core.internal.failure.trace.Frame;
import io.testflow.core.result.Failure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads throwables, each text once. For one thread. */
final class ChainReader {

    private static final int DEEPEST = 50;

    private final FrameNormalizer normalizer;
    private final Map<String, MessageTemplate> templates = new HashMap<>();

    ChainReader(FrameNormalizer normalizer) {
        this.normalizer = normalizer;
    }

    Chain read(Failure outermost) {
        List<Thrown> inward = new ArrayList<>();
        @Nullable Failure next = outermost;
        while (next != null && inward.size() < DEEPEST) {
            inward.add(thrown(next));
            next = next.causedBy();
        }
        return new Chain(inward);
    }

    private Thrown thrown(Failure failure) {
        List<NormalFrame> frames = new ArrayList<>(failure.frames().size());
        String place = "";
        for (String text : failure.frames()) {
            NormalFrame frame = normalizer.normal(text);
            if (frame.origin() != Origin.GLUE && frame.origin() != Origin.RUNNER) {
                frames.add(frame);
                place = place.isEmpty() && frame.isApplication() ? text : place;
            }
        }
        String message = failure.message();
        return new Thrown(
                failure.type(),
                message,
                templates.computeIfAbsent(message, MessageTemplate::of),
                frames,
                Frame.parse(place).map(Frame::line).orElse(0));
    }
}
