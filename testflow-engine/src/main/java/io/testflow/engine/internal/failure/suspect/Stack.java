package io.testflow.engine.internal.failure.suspect;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.internal.failure.suspicion.Suspicion;
import io.testflow.engine.internal.failure.place.PlacedFrames;
import io.testflow.engine.internal.failure.place.PlacedFrames.PlacedFrame;
import io.testflow.engine.internal.failure.place.Sources;
import io.testflow.engine.internal.snapshot.Thing;
import java.util.List;

/** The frames of a failure that are code of the project, the root cause's first. */
record Stack(List<PlacedFrame> frames) {

    static Stack of(FailedTest test, Sources sources) {
        return new Stack(PlacedFrames.of(test.thrown(), sources));
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

    private static boolean shows(PlacedFrame placed, Thing thing) {
        String owner = placed.frame().owner();
        String function = placed.frame().function();
        return switch (thing.kind()) {
            case METHOD ->
                (thing.owner().equals(owner) || owner.startsWith(thing.owner() + "$"))
                        && (thing.member().startsWith(function + "(")
                                // A lambda belongs to its method.
                                || function.startsWith("lambda$"
                                        + thing.member()
                                                .substring(0, thing.member().indexOf('(')) + "$"));
            case CLASS -> thing.owner().equals(owner);
            default -> false;
        };
    }
}
