package io.testflow.engine.internal.failure.analysis;

import io.testflow.core.configuration.Settings;
import io.testflow.core.configuration.SettingsFile;
import io.testflow.core.error.UsageException;
import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.FailureRules;
import io.testflow.core.failure.Outcomes;
import io.testflow.engine.failure.AnalysisRequest;
import io.testflow.engine.internal.failure.finding.BuildKnowledge;
import io.testflow.engine.internal.failure.junitxml.ReportFiles;
import io.testflow.engine.internal.git.ChangesAnswer;
import io.testflow.engine.internal.git.GitChanges;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.ProjectModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Analyses what runners of any language have reported. */
public final class ReportAnalysis {

    private ReportAnalysis() {}

    /** The report; what cannot be read or compared is a warning of it. */
    public static FailureReport of(AnalysisRequest request) {
        List<String> warnings = new ArrayList<>();
        FailureRules rules = request.ownRules().orElseGet(() -> rules(request, warnings));
        Optional<ProjectChanges> changes = changes(request, warnings);
        try {
            Outcomes read = ReportFiles.read(request.reports(), file -> module(request.project(), file));
            warnings.addAll(read.warnings());
            Outcomes outcomes = new Outcomes(read.failed(), read.passed(), read.skipped(), warnings);
            return new FailureAnalysis(request.project(), rules)
                    .of(outcomes, new BuildKnowledge(changes, List.of(), List.of()), written(request.reports()));
        } finally {
            changes.ifPresent(ProjectChanges::close);
        }
    }

    /** The id of the module that a file lies in, the innermost where modules lie in one another. */
    private static String module(Project project, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return project.modules().stream()
                .filter(module -> absolute.startsWith(module.directory()))
                .max(Comparator.comparing(module -> module.directory().getNameCount()))
                .map(ProjectModule::id)
                .orElse("");
    }

    /** When the oldest of the reports, or of the folders that hold them, was written. */
    private static Instant written(List<Path> reports) {
        return reports.stream()
                .flatMap(ReportAnalysis::withContent)
                .map(ReportAnalysis::modified)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElseGet(Instant::now);
    }

    private static Stream<Path> withContent(Path report) {
        try (Stream<Path> files = Files.walk(report, 1)) {
            return files.toList().stream();
        } catch (IOException | UncheckedIOException e) {
            // Who reads the reports says what is wrong with them.
            return Stream.empty();
        }
    }

    private static Optional<Instant> modified(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static FailureRules rules(AnalysisRequest request, List<String> warnings) {
        try {
            return SettingsFile.read(request.project().directory().resolve(SettingsFile.NAME))
                    .failures();
        } catch (UsageException e) {
            warnings.add("Failures are named by the built-in rules alone: " + e.getMessage());
            return Settings.defaults().failures();
        }
    }

    private static Optional<ProjectChanges> changes(AnalysisRequest request, List<String> warnings) {
        if (request.revision().isEmpty()) {
            return Optional.empty();
        }
        ChangesAnswer answer = GitChanges.since(
                request.project().directory(), request.revision().get());
        if (answer instanceof ChangesAnswer.Known known) {
            return Optional.of(known.changes());
        }
        warnings.add("Nobody can tell what the change did: " + ((ChangesAnswer.CannotTell) answer).why());
        return Optional.empty();
    }
}
