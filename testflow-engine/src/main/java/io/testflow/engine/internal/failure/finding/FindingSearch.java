package io.testflow.engine.internal.failure.finding;

import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.Finding;
import io.testflow.core.failure.ModuleTest;
import io.testflow.core.failure.Routing;
import io.testflow.core.failure.Suspect;
import io.testflow.core.failure.Verdict;
import io.testflow.engine.internal.failure.history.FailureHistory;
import io.testflow.engine.internal.failure.owner.Owners;
import io.testflow.engine.internal.failure.place.CodeLines;
import io.testflow.engine.internal.failure.place.Sources;
import io.testflow.engine.internal.failure.suspect.BuildUses;
import io.testflow.engine.internal.failure.suspect.ChangedCode;
import io.testflow.engine.internal.failure.suspect.StackChanges;
import io.testflow.engine.internal.failure.suspect.StackSuspects;
import io.testflow.engine.internal.failure.suspect.SuspectAuthors;
import io.testflow.engine.internal.failure.suspect.SuspectSearch;
import io.testflow.engine.internal.failure.suspect.Suspected;
import io.testflow.engine.internal.failure.suspect.UseEvidence;
import io.testflow.engine.internal.failure.verdict.ChangeRange;
import io.testflow.engine.internal.failure.verdict.ClusterVerdicts;
import io.testflow.engine.internal.records.RunUses.FailedUse;
import io.testflow.engine.project.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds for each cluster of a build whether the change caused it, what is suspected, and who should look. For one thread. */
public final class FindingSearch implements AutoCloseable {

    private final FailureHistory history;
    private final ChangeRange range;
    private final UseEvidence evidence;
    private final SuspectSearch suspects;
    private final StackSuspects stackSuspects;
    private final SuspectAuthors authors;
    private final Owners owners;

    /**
     * Reads the project as it is.
     *
     * @param build what is known of the build
     * @param history what is remembered of earlier builds
     * @param failed the tests that failed
     */
    public FindingSearch(
            Project project, BuildKnowledge build, FailureHistory history, Routing routing, List<FailedTest> failed) {
        Sources sources = new Sources(project);
        CodeLines lines = new CodeLines(project);
        ChangedCode code = ChangedCode.of(build.changes());
        this.history = history;
        this.range = new ChangeRange(build.base(), build.changes());
        StackChanges stacks = new StackChanges(code, build.changes(), sources);
        this.evidence =
                new UseEvidence(BuildUses.of(build.outcomes(), build.uses(), failed, code, lines), code, stacks);
        this.suspects = new SuspectSearch(evidence, sources, lines);
        this.stackSuspects = new StackSuspects(stacks, sources, lines);
        this.authors = SuspectAuthors.in(project.directory(), range::isOld);
        this.owners = new Owners(routing, sources);
    }

    private record Judged(Cluster cluster, List<Suspected> suspects, Verdict verdict) {}

    private static final Comparator<Judged> MOST_URGENT = Comparator.comparing(
                    (Judged judged) -> judged.verdict().kind())
            .thenComparing(judged -> -judged.cluster().tests().size())
            .thenComparing(judged -> judged.cluster().title())
            .thenComparing(judged -> judged.cluster().id());

    /** The findings, the one that needs attention most first. */
    public List<Finding> of(List<Cluster> clusters) {
        ClusterVerdicts verdicts = new ClusterVerdicts(evidence, history, range);
        List<Judged> judged = new ArrayList<>();
        for (Cluster cluster : clusters) {
            List<Suspected> found = suspected(cluster);
            judged.add(new Judged(cluster, found, verdicts.of(cluster, found)));
        }
        judged.sort(MOST_URGENT);
        List<Finding> findings = new ArrayList<>();
        for (Judged each : judged) {
            List<Suspect> named = authors.name(each.suspects());
            findings.add(new Finding(each.cluster(), each.verdict(), named, owners.of(each.cluster(), named)));
        }
        return findings;
    }

    /** By what its tests used; where nobody knows that, by what their stacks show. */
    private List<Suspected> suspected(Cluster cluster) {
        List<Suspected> used = suspects.of(cluster);
        return used.isEmpty() && cluster.tests().stream().noneMatch(evidence::isComplete)
                ? stackSuspects.of(cluster)
                : used;
    }

    /** The tests that failed though nothing has changed that they used when they passed: they may be flaky. */
    public Set<ModuleTest> failedOnSameCode(List<FailedTest> failed) {
        return failed.stream()
                .filter(test -> evidence.of(test).stream().anyMatch(FailedUse::passedBefore))
                .filter(evidence::usedNothingChanged)
                .map(FailedTest::inModule)
                .collect(Collectors.toSet());
    }

    /** What could not be read, in sentences. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>(owners.warnings());
        Optional.of(history.note()).filter(note -> !note.isEmpty()).ifPresent(warnings::add);
        return warnings;
    }

    @Override
    public void close() {
        authors.close();
    }
}
