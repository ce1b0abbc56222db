package io.testflow.engine.internal.failure.suspect;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.internal.failure.suspicion.Suspicion;
import io.testflow.core.internal.failure.trace.Frame;
import io.testflow.engine.internal.failure.place.CodeLines;
import io.testflow.engine.internal.failure.place.CodeLines.Compiled;
import io.testflow.engine.internal.failure.place.PlacedFrames;
import io.testflow.engine.internal.failure.place.PlacedFrames.PlacedFrame;
import io.testflow.engine.internal.failure.place.Sources;
import io.testflow.engine.internal.snapshot.Thing;
import java.util.List;
import java.util.Map;

/** The frames of a failure that are code of the project, the root cause's first. */
record Stack(List<PlacedFrame> frames, CodeLines lines) {

    static Stack of(FailedTest test, Sources sources, CodeLines lines) {
        return new Stack(PlacedFrames.of(test.thrown(), sources), lines);
    }

    /** The place of the first frame that shows a thing; {@link Suspicion#NOT_IN_STACK} where none does. */
    int depth(Thing thing) {
        for (int depth = 0; depth < frames.size(); depth++) {
            if (shows(frames.get(depth), thing)) {
                return depth;
            }
        }
        return Suspicion.NOT_IN_STACK;
    }

    /** The line in which it shows the thing at a depth; 0 where it does not know. */
    int line(int depth) {
        return depth == Suspicion.NOT_IN_STACK ? 0 : frames.get(depth).frame().line();
    }

    private boolean shows(PlacedFrame placed, Thing thing) {
        String owner = placed.frame().owner();
        String function = placed.frame().function();
        return switch (thing.kind()) {
            case METHOD ->
                (thing.owner().equals(owner) || owner.startsWith(thing.owner() + "$"))
                        && ((thing.member().startsWith(function + "(") && isOverload(placed.frame(), thing))
                                // A lambda belongs to its method.
                                || function.startsWith("lambda$"
                                        + thing.member()
                                                .substring(0, thing.member().indexOf('(')) + "$"));
            case CLASS -> thing.owner().equals(owner);
            default -> false;
        };
    }

    /** A frame names no parameters: of methods with one name its line tells which it is, where one of them stands there. */
    private boolean isOverload(Frame frame, Thing thing) {
        List<String> there = lines.of(thing.owner()).map(Compiled::methods).orElse(Map.of()).entrySet().stream()
                .filter(method -> method.getKey().startsWith(frame.function() + "("))
                .filter(method -> method.getValue().contain(frame.line()))
                .map(Map.Entry::getKey)
                .toList();
        return there.isEmpty() || there.contains(thing.member());
    }
}
