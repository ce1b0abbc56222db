package io.testflow.engine.internal.failure.verdict;

import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.Suspect;
import io.testflow.core.failure.Verdict;
import io.testflow.core.internal.failure.verdict.ClusterFacts;
import io.testflow.core.internal.failure.verdict.TestFacts;
import io.testflow.core.internal.failure.verdict.Verdicts;
import io.testflow.engine.internal.failure.history.FailureHistory;
import io.testflow.engine.internal.failure.history.KnownCause;
import io.testflow.engine.internal.failure.suspect.Suspected;
import io.testflow.engine.internal.failure.suspect.UseEvidence;
import io.testflow.engine.internal.records.RunUses.FailedUse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers what is known of a cluster for its verdict. Not thread-safe. */
public final class ClusterVerdicts {

    private final UseEvidence evidence;
    private final FailureHistory history;
    private final ChangeRange range;
    private final Map<String, Set<String>> causesByTest = new HashMap<>();

    /** Looks at what tests used, what is remembered and what was there before. */
    public ClusterVerdicts(UseEvidence evidence, FailureHistory history, ChangeRange range) {
        this.evidence = evidence;
        this.history = history;
        this.range = range;
        for (KnownCause cause : history.causes().values()) {
            if (range.isBefore(cause)) {
                cause.tests()
                        .forEach(test -> causesByTest
                                .computeIfAbsent(test, each -> new HashSet<>())
                                .add(cause.id()));
            }
        }
    }

    /**
     * The verdict on a cluster.
     *
     * @param suspects of the cluster, the most suspected first
     */
    public Verdict of(Cluster cluster, List<Suspected> suspects) {
        Optional<KnownCause> known = history.cause(cluster.id()).filter(range::isBefore);
        List<Suspected> touched =
                suspects.stream().filter(each -> each.suspect().changed()).toList();
        return Verdicts.of(new ClusterFacts(
                cluster.diagnosis(),
                range.base(),
                known.map(cause -> cause.first().words()).orElse(""),
                touched.stream()
                        .findFirst()
                        .map(Suspected::suspect)
                        .map(Suspect::member)
                        .orElse(""),
                touched.stream().anyMatch(Suspected::inStack),
                touched.stream().anyMatch(Suspected::setting),
                cluster.tests().stream().map(test -> facts(test, cluster.id())).toList()));
    }

    private TestFacts facts(FailedTest test, String cause) {
        List<FailedUse> uses = evidence.of(test);
        Set<String> causes = causesByTest.getOrDefault(test.inModule().toString(), Set.of());
        boolean same = causes.contains(cause);
        return new TestFacts(
                test.displayName(),
                test.attempts().isFlaky(),
                evidence.use(test),
                evidence.isOwnChange(test),
                uses.stream().anyMatch(FailedUse::passedBefore),
                uses.stream().anyMatch(FailedUse::failedBefore),
                same,
                !same && !causes.isEmpty(),
                history.flaky(test.inModule()));
    }
}
