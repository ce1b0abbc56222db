package io.testflow.engine.internal.failure.analysis;

import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.DiagnosedTest;
import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.FailureRules;
import io.testflow.core.failure.Finding;
import io.testflow.core.failure.ModuleTest;
import io.testflow.core.failure.Outcomes;
import io.testflow.core.internal.failure.category.Diagnostician;
import io.testflow.core.internal.failure.category.UserRule;
import io.testflow.core.internal.failure.cluster.Clusterer;
import io.testflow.engine.internal.failure.finding.BuildKnowledge;
import io.testflow.engine.internal.failure.finding.FindingSearch;
import io.testflow.engine.internal.failure.history.FailureHistory;
import io.testflow.engine.internal.failure.history.FailureHistoryFile;
import io.testflow.engine.internal.failure.history.Seen;
import io.testflow.engine.internal.failure.library.LinkageEvidence;
import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names the kinds of failures, puts those with the same cause together, says who caused them and who should look, and remembers
 * them for the next build.
 *
 * @param project that was tested
 * @param rules what it says of its failures
 */
public record FailureAnalysis(Project project, FailureRules rules) {

    /**
     * The report of what failed.
     *
     * @param build what is known of the build beside its failures
     * @param start when it began
     */
    public FailureReport of(Outcomes outcomes, BuildKnowledge build, Instant start) {
        FailureHistory history = FailureHistoryFile.read(project.directory()).before(start);
        if (outcomes.failed().isEmpty() && history.tests().isEmpty()) {
            return report(outcomes, build, List.of(), outcomes.warnings());
        }
        List<String> warnings = new ArrayList<>(outcomes.warnings());
        List<Finding> findings = new ArrayList<>();
        Diagnostician diagnostician =
                new Diagnostician(rules.categories().stream().map(UserRule::new).toList());
        try (FindingSearch search = new FindingSearch(project, build, history, rules.routing(), outcomes.failed())) {
            findings.addAll(search.of(clusters(outcomes, diagnostician)));
            warnings.addAll(diagnostician.warnings());
            warnings.addAll(search.warnings());
            Seen now = BuildState.of(project.directory());
            Set<ModuleTest> onSameCode = search.failedOnSameCode(outcomes.failed());
            FailureHistoryFile.update(
                    project.directory(),
                    known -> known.after(now, findings, onSameCode, new HashSet<>(outcomes.passed())));
        } catch (IOException e) {
            warnings.add("The failures could not be remembered, so that the next build takes them for new: " + e);
        }
        return report(outcomes, build, findings, warnings.stream().distinct().toList());
    }

    private FailureReport report(
            Outcomes outcomes, BuildKnowledge build, List<Finding> findings, List<String> warnings) {
        int flaky = (int) outcomes.failed().stream()
                .filter(test -> test.attempts().isFlaky())
                .count();
        return new FailureReport(
                String.valueOf(project.directory().getFileName()),
                build.base(),
                outcomes.passed().size(),
                outcomes.failed().size() - flaky,
                flaky,
                outcomes.skipped(),
                findings,
                warnings);
    }

    private List<Cluster> clusters(Outcomes outcomes, Diagnostician diagnostician) {
        List<DiagnosedTest> diagnosed = outcomes.failed().stream()
                .map(test -> new DiagnosedTest(test, diagnostician.of(test)))
                .toList();
        LinkageEvidence linkage = new LinkageEvidence(this::classPath);
        return new Clusterer().of(diagnosed).stream().map(linkage::addTo).toList();
    }

    private List<Path> classPath(String moduleId) {
        return project.module(moduleId)
                .map(module -> module.testClassPath().stream()
                        .map(ClassPathEntry::file)
                        .toList())
                .orElse(List.of());
    }
}
