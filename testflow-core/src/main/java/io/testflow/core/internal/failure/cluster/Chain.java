package io.testflow.core.internal.failure.cluster;

import io.testflow.core.internal.failure.normal.NormalFrame;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A throwable with all its causes.
 *
 * @param inward the outermost first; never empty
 */
record Chain(List<Thrown> inward) {

    /** The innermost cause, which says what happened. */
    Thrown root() {
        return inward.get(inward.size() - 1);
    }

    /** From the innermost cause to what the runner saw. */
    Stream<Thrown> outward() {
        return Stream.iterate(inward.size() - 1, i -> i >= 0, i -> i - 1).map(inward::get);
    }

    /** The project's code nearest to the innermost cause, whose own stack may have been cut. */
    Optional<NormalFrame> place() {
        return first(Thrown::place);
    }

    /** What the runner called: code of the test's class where there is some, whichever extensions stand around it. */
    Optional<NormalFrame> entry(String testClass) {
        return inward.stream()
                .flatMap(thrown -> thrown.frames().stream())
                .filter(frame -> frame.isIn(testClass))
                .reduce((first, last) -> last)
                .or(() -> inward.stream()
                        .map(Thrown::entry)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** The library nearest to the innermost cause. */
    Optional<NormalFrame> library() {
        return first(Thrown::library);
    }

    private Optional<NormalFrame> first(Function<Thrown, Optional<NormalFrame>> frame) {
        return outward().map(frame).flatMap(Optional::stream).findFirst();
    }
}
