package io.testflow.engine.internal.failure.verdict;

import static io.testflow.engine.internal.failure.Failures.cluster;
import static io.testflow.engine.internal.failure.Failures.noStackChanges;
import static io.testflow.engine.internal.failure.Failures.test;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.Verdict;
import io.testflow.core.failure.Verdict.Kind;
import io.testflow.engine.internal.failure.history.FailureHistory;
import io.testflow.engine.internal.failure.history.KnownCause;
import io.testflow.engine.internal.failure.history.Seen;
import io.testflow.engine.internal.failure.history.TestMemory;
import io.testflow.engine.internal.failure.suspect.ChangedCode;
import io.testflow.engine.internal.failure.suspect.UseEvidence;
import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.ProjectChanges;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClusterVerdictsTest {

    private static final FailedTest ADDS = test("a.MoneyTest#adds");
    private static final Instant MAY = Instant.parse("2026-05-01T10:00:00Z");

    @Test
    void a_cause_that_was_seen_at_a_commit_before_the_change_is_known() {
        Verdict verdict = verdict(cause("c1", "old", true), Optional.of(new Since("old")));

        assertThat(verdict.kind()).isEqualTo(Kind.KNOWN_BEFORE);
        assertThat(verdict.evidence()).containsExactly("the same cause has been seen since 2026-05-01 at old");
    }

    @Test
    void a_cause_that_was_first_seen_with_the_change_is_not_known() {
        assertThat(verdict(cause("c1", "new", true), Optional.of(new Since("old")))
                        .kind())
                .isEqualTo(Kind.UNDECIDED);
        assertThat(verdict(cause("c1", "old", false), Optional.of(new Since("old")))
                        .kind())
                .as("the work tree held more than the commit")
                .isEqualTo(Kind.UNDECIDED);
    }

    @Test
    void without_a_revision_a_cause_of_any_earlier_build_is_known() {
        assertThat(verdict(cause("c1", "new", false), Optional.empty()).kind()).isEqualTo(Kind.KNOWN_BEFORE);
    }

    @Test
    void another_cause_of_the_same_test_does_not_make_this_one_known() {
        assertThat(verdict(cause("c2", "old", true), Optional.of(new Since("old")))
                        .kind())
                .isEqualTo(Kind.UNDECIDED);
    }

    @Test
    void a_test_that_was_flaky_and_fails_by_the_known_cause_is_flaky() {
        TestMemory flaky = new TestMemory("g:app a.MoneyTest#adds", 3, new Seen(MAY, "", false), "", "");
        FailureHistory history = new FailureHistory(cause("c1", "old", true).causes(), Map.of(flaky.test(), flaky), "");

        assertThat(verdict(history, Optional.empty()).evidence())
                .containsExactly("passed and failed on the same code 3 times before");
    }

    private static Verdict verdict(FailureHistory history, Optional<ProjectChanges> changes) {
        UseEvidence nothing = new UseEvidence(List.of(), ChangedCode.of(Optional.empty()), noStackChanges());
        return new ClusterVerdicts(nothing, history, new ChangeRange("main", changes)).of(cluster(ADDS), List.of());
    }

    private static FailureHistory cause(String id, String commit, boolean clean) {
        Seen seen = new Seen(MAY, commit, clean);
        return new FailureHistory(
                Map.of(id, new KnownCause(id, seen, seen, Set.of("g:app a.MoneyTest#adds"))), Map.of(), "");
    }

    /** A change since a commit. */
    private record Since(String commit) implements ProjectChanges {

        @Override
        public Path root() {
            return Path.of("");
        }

        @Override
        public String base() {
            return commit;
        }

        @Override
        public List<FileChange> files() {
            return List.of();
        }

        @Override
        public Optional<byte[]> contentAtBase(String path) {
            return Optional.empty();
        }

        @Override
        public List<String> pathsAtBase(String fileName) {
            return List.of();
        }

        @Override
        public List<String> atOrBeforeBase(Collection<String> commits) {
            return commits.stream().filter(commit::equals).toList();
        }

        @Override
        public void close() {}
    }
}
