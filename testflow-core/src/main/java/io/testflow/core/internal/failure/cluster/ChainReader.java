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

    /** Failures of the same cause have the same stack as a rule. */
    private final Map<List<String>, Stack> stacks = new HashMap<>();

    private record Stack(List<NormalFrame> frames, int line) {}

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
        Stack stack = stacks.computeIfAbsent(failure.frames(), this::stack);
        String message = failure.message();
        return new Thrown(
                failure.type(),
                message,
                templates.computeIfAbsent(message, MessageTemplate::of),
                stack.frames(),
                stack.line());
    }

    private Stack stack(List<String> texts) {
        List<NormalFrame> frames = new ArrayList<>(texts.size());
        String place = "";
        for (String text : texts) {
            NormalFrame frame = normalizer.normal(text);
            if (frame.origin() != Origin.GLUE && frame.origin() != Origin.RUNNER) {
                frames.add(frame);
                place = place.isEmpty() && frame.isApplication() ? text : place;
            }
        }
        return new Stack(frames, Frame.parse(place).map(Frame::line).orElse(0));
    }
}
