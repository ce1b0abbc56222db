package io.testflow.engine.failure;

import io.testflow.core.failure.FailureRules;
import io.testflow.engine.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are to be analysed, and by what.
 *
 * @param project whose sources, history and settings are looked at; it need not have modules
 * @param reports files of JUnit XML, and folders that are searched for them
 * @param changedSince the git revision to compare with, or {@code null}
 * @param rules the rules for failures, or {@code null} for those of the project's {@code testflow.yml}
 */
public record AnalysisRequest(
        Project project,
        List<Path> reports,
        @Nullable String changedSince,
        @Nullable FailureRules rules) {

    /** Copies the list. */
    public AnalysisRequest {
        reports = List.copyOf(reports);
    }

    /** A request for all reports below some folders, with nothing to compare with. */
    public static AnalysisRequest of(Path directory, List<Path> reports) {
        return new AnalysisRequest(new Project(directory.toAbsolutePath(), List.of()), reports, null, null);
    }

    /** The same, compared with a git revision. */
    public AnalysisRequest changedSince(String revision) {
        return new AnalysisRequest(project, reports, revision, rules);
    }

    /** The same by other rules. */
    public AnalysisRequest with(FailureRules others) {
        return new AnalysisRequest(project, reports, changedSince, others);
    }

    /** The rules, where they do not come from the project. */
    public Optional<FailureRules> ownRules() {
        return Optional.ofNullable(rules);
    }

    /** The revision to compare with. */
    public Optional<String> revision() {
        return Optional.ofNullable(changedSince).filter(text -> !text.isBlank());
    }
}
