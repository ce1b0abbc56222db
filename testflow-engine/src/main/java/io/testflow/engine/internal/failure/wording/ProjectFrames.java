package io.testflow.engine.internal.failure.wording;

import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.Finding;
import io.testflow.core.internal.failure.normal.FrameNormalizer;
import java.util.stream.Stream;

/** Tells the frames of the project from those of libraries, as those do who name and join the causes. For one thread. */
public final class ProjectFrames {

    private final FrameNormalizer normalizer;

    private ProjectFrames(FrameNormalizer normalizer) {
        this.normalizer = normalizer;
    }

    /** Learns from all tests and suspects of a report. */
    public static ProjectFrames of(FailureReport report) {
        return new ProjectFrames(FrameNormalizer.of(report.findings().stream().flatMap(ProjectFrames::names)));
    }

    private static Stream<String> names(Finding finding) {
        return Stream.concat(
                finding.cluster().tests().stream().map(test -> test.test().className()),
                finding.suspects().stream().map(suspect -> suspect.member().replaceFirst("#.*", "")));
    }

    /** Whether a frame is of the project. */
    public boolean contains(String text) {
        return normalizer.normal(text).isApplication();
    }
}
