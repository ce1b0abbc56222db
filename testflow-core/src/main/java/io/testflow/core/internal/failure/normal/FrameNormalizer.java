package io.testflow.core.internal.failure.normal;

import io.testflow.core.internal.failure.trace.Frame;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes frames comparable, each text once. For one thread.
 *
 * <p>Code of the packages that the tests themselves are in is the project's, also where a library is known there: who
 * tests Spring wants to see Spring's frames. Whether a frame is the project's own is told here alone, by two lists: of packages, and of
 * the folders where libraries are installed.
 */
public final class FrameNormalizer {

    private final Set<String> own;
    private final Map<String, NormalFrame> known = new HashMap<>();

    /**
     * A normaliser for a project.
     *
     * @param own packages whose code is the project's, as {@link #root(String)} finds them
     */
    public FrameNormalizer(Set<String> own) {
        this.own = Set.copyOf(own);
    }

    /** A normaliser for the project that these classes are of, tests for example. */
    public static FrameNormalizer of(Stream<String> ownClasses) {
        return new FrameNormalizer(
                ownClasses.map(FrameNormalizer::root).flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    /** The part of the name of a test's class that the project's other classes share: up to three segments of its package. */
    public static Optional<String> root(String className) {
        int end = className.indexOf('.');
        for (int segments = 1; segments < 3 && end >= 0; segments++) {
            int next = className.indexOf('.', end + 1);
            if (next < 0) {
                return segments < 2 ? Optional.empty() : Optional.of(className.substring(0, end));
            }
            end = next;
        }
        return end < 0 ? Optional.empty() : Optional.of(className.substring(0, end));
    }

    /** The frame that a text tells of; a text that is none is a frame of its own. */
    public NormalFrame normal(String text) {
        return known.computeIfAbsent(text, this::read);
    }

    private NormalFrame read(String text) {
        return Frame.parse(text).map(this::normal).orElseGet(() -> new NormalFrame(text, "", Origin.GLUE));
    }

    private NormalFrame normal(Frame frame) {
        Optional<Origin> file = Sources.origin(frame.owner());
        if (file.isPresent()) {
            String function = frame.function().endsWith("<anonymous>") ? "" : frame.function();
            return new NormalFrame(Sources.shortened(frame.owner()), function, file.get());
        }
        String owner = WrittenNames.owner(frame.owner());
        return new NormalFrame(owner, WrittenNames.function(frame.owner(), frame.function()), origin(frame, owner));
    }

    private Origin origin(Frame frame, String owner) {
        if (WrittenNames.isPassedOn(frame.owner(), frame.function())) {
            return Origin.GLUE;
        }
        Origin origin = KnownPackages.origin(owner);
        boolean mine =
                origin != Origin.GLUE && root(owner).filter(own::contains).isPresent();
        return mine ? Origin.APPLICATION : origin;
    }
}
