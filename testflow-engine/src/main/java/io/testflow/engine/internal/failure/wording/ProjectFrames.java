package io.testflow.engine.internal.failure.wording;

import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.Finding;
import io.testflow.core.internal.failure.trace.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the frames of the project from those of libraries: whatever shares the first two parts of its package with a failed test or
 * with a suspect is of the project, and so is every file outside of the folders where package managers put libraries.
 */
public final class ProjectFrames {

    private static final int PARTS = 2;

    /** They stand in every stack, also where the tests are of the same organisation. */
    private static final List<String> RUNNERS = List.of("org.apache.maven.", "org.junit.", "jdk.", "java.", "sun.");

    private static final List<String> LIBRARIES =
            List.of("node_modules", "site-packages", "dist-packages", "node:", "/lib/python", "<frozen ");

    private final Set<String> packages;

    private ProjectFrames(Set<String> packages) {
        this.packages = packages;
    }

    /** Learns from all tests and suspects of a report. */
    public static ProjectFrames of(FailureReport report) {
        return new ProjectFrames(report.findings().stream()
                .flatMap(ProjectFrames::names)
                .map(ProjectFrames::start)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> names(Finding finding) {
        return Stream.concat(
                finding.cluster().tests().stream().map(test -> test.test().className()),
                finding.suspects().stream().map(suspect -> suspect.member().replaceFirst("#.*", "")));
    }

    /** Whether a frame is of the project. */
    public boolean contains(String text) {
        Optional<Frame> frame = Frame.parse(text);
        if (frame.isPresent() && isJvm(frame.get())) {
            String owner = frame.get().owner();
            return RUNNERS.stream().noneMatch(owner::startsWith) && packages.contains(start(owner));
        }
        return LIBRARIES.stream().noneMatch(text::contains);
    }

    private static boolean isJvm(Frame frame) {
        return frame.file().indexOf('/') < 0 && frame.file().indexOf('\\') < 0;
    }

    /** The first parts of the package, or all of it where it has fewer; empty without one. */
    private static String start(String className) {
        String[] parts = className.split("\\.", -1);
        return String.join(".", Arrays.asList(parts).subList(0, Math.min(PARTS, parts.length - 1)));
    }
}
