package io.testflow.engine.internal.failure.wording;

import io.testflow.core.result.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a test failed with, as a person reads it: short enough for a page, frames of the project told from those of libraries.
 *
 * @param parts the throwable first, then its causes
 * @param moreCauses number of causes that are left out
 */
public record Stack(List<Part> parts, int moreCauses) {

    private static final int MOST_PARTS = 10;
    private static final int MOST_FRAMES = 120;
    private static final int LONGEST_MESSAGE = 4000;
    private static final int LONGEST_FRAME = 300;

    /** Copies the parts. */
    public Stack {
        parts = List.copyOf(parts);
    }

    /**
     * One throwable.
     *
     * @param type its class
     * @param message its message, cut where it is long
     * @param runs its frames from the top, neighbours of the same kind together
     * @param moreFrames number of frames at the bottom that are left out
     */
    public record Part(String type, String message, List<Run> runs, int moreFrames) {

        /** Copies the runs. */
        public Part {
            runs = List.copyOf(runs);
        }

        /** Type and message as the JVM writes them. */
        public String head() {
            return message.isEmpty() ? type : type + ": " + message;
        }
    }

    /**
     * Frames that follow each other.
     *
     * @param ofProject whether they are of the project
     * @param frames the frames, at least one
     */
    public record Run(boolean ofProject, List<String> frames) {

        /** Copies the frames. */
        public Run {
            frames = List.copyOf(frames);
        }
    }

    /** Reads a failure. */
    public static Stack of(Failure failure, ProjectFrames project) {
        List<Part> parts = new ArrayList<>();
        Optional<Failure> next = Optional.of(failure);
        while (next.isPresent() && parts.size() < MOST_PARTS) {
            parts.add(part(next.get(), project));
            next = next.get().cause();
        }
        int more = 0;
        while (next.isPresent()) {
            more++;
            next = next.get().cause();
        }
        return new Stack(parts, more);
    }

    private static Part part(Failure failure, ProjectFrames project) {
        List<Run> runs = new ArrayList<>();
        List<String> frames = new ArrayList<>();
        boolean ofProject = false;
        int shown = Math.min(failure.frames().size(), MOST_FRAMES);
        for (String frame : failure.frames().subList(0, shown)) {
            boolean its = project.contains(frame);
            if (its != ofProject && !frames.isEmpty()) {
                runs.add(new Run(ofProject, frames));
                frames.clear();
            }
            ofProject = its;
            frames.add(PlainText.line(frame, LONGEST_FRAME));
        }
        if (!frames.isEmpty()) {
            runs.add(new Run(ofProject, frames));
        }
        return new Part(
                PlainText.line(failure.type(), LONGEST_FRAME),
                PlainText.of(PlainText.cut(failure.message(), LONGEST_MESSAGE)),
                runs,
                failure.frames().size() - shown);
    }
}
