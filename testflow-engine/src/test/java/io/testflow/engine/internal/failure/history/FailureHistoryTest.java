package io.testflow.engine.internal.failure.history;

import static io.testflow.engine.internal.failure.Failures.cluster;
import static io.testflow.engine.internal.failure.Failures.test;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.Attempts;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.Finding;
import io.testflow.core.failure.ModuleTest;
import io.testflow.core.failure.Ownership;
import io.testflow.core.failure.Verdict;
import io.testflow.core.failure.Verdict.Kind;
import io.testflow.core.plan.TestId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailureHistoryTest {

    private static final Instant MAY = Instant.parse("2026-05-01T10:00:00Z");
    private static final ModuleTest ADDS = new ModuleTest("g:app", TestId.ofMethod("a.MoneyTest", "adds"));
    private static final Seen ONE = new Seen(MAY, "1111111111", true);
    private static final Seen TWO = new Seen(MAY.plusSeconds(60), "2222222222", true);

    @Test
    void remembers_when_a_cause_was_seen_and_in_which_tests() {
        FailureHistory history = failed(FailureHistory.NONE, ONE, test("a.MoneyTest#adds"));
        history = failed(history, TWO, test("a.MoneyTest#taxes"));

        assertThat(history.cause("c1"))
                .contains(new KnownCause("c1", ONE, TWO, Set.of("g:app a.MoneyTest#adds", "g:app a.MoneyTest#taxes")));
        assertThat(history.cause("c2")).isEmpty();
        assertThat(ONE.words()).isEqualTo("2026-05-01 at 1111111");
    }

    @Test
    void a_test_that_fails_and_then_passes_on_the_same_commit_is_flaky() {
        FailureHistory failed = failed(FailureHistory.NONE, ONE, test("a.MoneyTest#adds"));

        assertThat(failed.flaky(ADDS)).isZero();
        assertThat(passed(failed, ONE).flaky(ADDS)).isEqualTo(1);
        assertThat(passed(failed, TWO).flaky(ADDS)).isZero();
    }

    @Test
    void a_test_that_passes_and_then_fails_on_the_same_commit_is_flaky() {
        FailureHistory passed = passed(failed(FailureHistory.NONE, ONE, test("a.MoneyTest#adds")), TWO);

        assertThat(failed(passed, TWO, test("a.MoneyTest#adds")).flaky(ADDS)).isEqualTo(1);
        assertThat(failed(passed, ONE, test("a.MoneyTest#adds")).flaky(ADDS)).isZero();
    }

    @Test
    void a_test_of_one_name_in_two_modules_is_that_of_its_own() {
        ModuleTest there = new ModuleTest("g:other", ADDS.test());
        FailureHistory failed = failed(FailureHistory.NONE, ONE, test("a.MoneyTest#adds"));
        FailureHistory passed = failed.after(ONE, List.of(), Set.of(), List.of(there));

        assertThat(passed.flaky(ADDS)).isZero();
        assertThat(passed.flaky(there)).isZero();
        assertThat(passed.cause("c1").orElseThrow().tests()).containsExactly("g:app a.MoneyTest#adds");
    }

    @Test
    void changes_that_are_not_committed_are_never_the_same_code() {
        Seen changed = new Seen(MAY, "1111111111", false);
        FailureHistory failed = failed(FailureHistory.NONE, changed, test("a.MoneyTest#adds"));

        assertThat(passed(failed, changed).flaky(ADDS)).isZero();
        assertThat(passed(failed, ONE).flaky(ADDS)).isZero();
    }

    @Test
    void a_test_that_passes_when_run_again_is_flaky() {
        assertThat(failed(FailureHistory.NONE, ONE, test("a.MoneyTest#adds", new Attempts(1, 1)))
                        .flaky(ADDS))
                .isEqualTo(1);
    }

    @Test
    void a_test_that_fails_though_nothing_has_changed_that_it_used_is_flaky() {
        FailureHistory history = FailureHistory.NONE.after(
                ONE, List.of(finding(Kind.NOT_BY_CHANGE, test("a.MoneyTest#adds"))), Set.of(ADDS), List.of());

        assertThat(history.flaky(ADDS)).isEqualTo(1);
    }

    @Test
    void a_failure_of_the_environment_says_nothing_of_the_test() {
        Finding environment = finding(Kind.ENVIRONMENT, test("a.MoneyTest#adds"));
        FailureHistory failed = FailureHistory.NONE.after(ONE, List.of(environment), Set.of(ADDS), List.of());

        assertThat(passed(failed, ONE).tests()).isEmpty();
        assertThat(failed.cause("c1")).isPresent();
    }

    @Test
    void a_test_that_has_failed_is_none_that_passed() {
        FailureHistory history = FailureHistory.NONE.after(
                ONE, List.of(finding(Kind.UNDECIDED, test("a.MoneyTest#adds"))), Set.of(), List.of(ADDS));

        assertThat(history.tests().get("g:app a.MoneyTest#adds"))
                .isEqualTo(new TestMemory("g:app a.MoneyTest#adds", 0, ONE, "1111111111", ""));
    }

    @Test
    void forgets_what_was_not_seen_for_long() {
        FailureHistory failed = failed(FailureHistory.NONE, ONE, test("a.MoneyTest#adds"));
        Seen soon = new Seen(MAY.plus(Duration.ofDays(89)), "2222222222", true);
        Seen late = new Seen(MAY.plus(Duration.ofDays(91)), "2222222222", true);

        assertThat(failed.after(soon, List.of(), Set.of(), List.of()).causes()).hasSize(1);
        FailureHistory later = failed.after(late, List.of(), Set.of(), List.of());
        assertThat(later.causes()).isEmpty();
        assertThat(later.tests()).isEmpty();
    }

    @Test
    void keeps_the_newest_where_there_are_too_many() {
        FailureHistory old = failed(FailureHistory.NONE, ONE, test("a.Old#fails"));
        FailedTest[] many = IntStream.range(0, FailureHistory.MOST_ENTRIES)
                .mapToObj(number -> test("a.New#fails" + number))
                .toArray(FailedTest[]::new);

        FailureHistory history = failed(old, TWO, many);

        assertThat(history.tests()).hasSize(FailureHistory.MOST_ENTRIES).doesNotContainKey("g:app a.Old#fails");
        assertThat(history.cause("c1").orElseThrow().tests()).hasSize(KnownCause.MOST_TESTS);
    }

    private static FailureHistory failed(FailureHistory history, Seen now, FailedTest... tests) {
        return history.after(now, List.of(finding(Kind.UNDECIDED, tests)), Set.of(), List.of());
    }

    private static FailureHistory passed(FailureHistory history, Seen now) {
        return history.after(now, List.of(), Set.of(), List.of(ADDS));
    }

    private static Finding finding(Kind kind, FailedTest... tests) {
        return new Finding(cluster(tests), new Verdict(kind, List.of()), List.of(), new Ownership.Unowned("nobody"));
    }
}
