package io.testflow.core.internal.failure.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.CategoryMatch;
import io.testflow.core.failure.Diagnosis;
import io.testflow.core.failure.Evidence;
import io.testflow.core.failure.Verdict;
import io.testflow.core.failure.Verdict.Kind;
import io.testflow.core.internal.failure.verdict.TestFacts.Use;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictsTest {

    private static final Given USED = new Given(Use.CHANGED);
    private static final Given UNUSED = new Given(Use.NOTHING_CHANGED);
    private static final Given UNKNOWN = new Given(Use.UNKNOWN);

    @Test
    void a_change_caused_what_fails_in_all_who_used_it_and_passed_before() {
        Verdict verdict = new Case().touched().of(USED.passed(), USED.passed());

        assertThat(verdict.kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(verdict.evidence())
                .containsExactly(
                        "the change touched a.Money#add(), which the stack shows",
                        "2 of its 2 tests used what the change touched",
                        "2 of its 2 tests passed before, at main");
    }

    @Test
    void a_new_test_counts_as_the_change() {
        Verdict verdict = new Case().of(USED.own());

        assertThat(verdict.kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(verdict.evidence()).containsExactly("its test is new or changed itself");
    }

    @Test
    void a_test_of_which_nobody_knows_does_not_excuse_the_change() {
        assertThat(new Case().of(USED, UNKNOWN).kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
    }

    @Test
    void a_test_that_used_nothing_of_the_change_is_never_blamed_on_it() {
        Verdict alone = new Case().of(UNUSED);
        Verdict mixed = new Case().of(USED, UNUSED);

        assertThat(alone.kind()).isEqualTo(Kind.NOT_BY_CHANGE);
        assertThat(alone.evidence()).containsExactly("its test used nothing that has changed since main");
        assertThat(mixed.kind()).isEqualTo(Kind.UNDECIDED);
        assertThat(mixed.evidence())
                .containsExactly(
                        "1 of its 2 tests used what the change touched",
                        "T2 used nothing of it and failed in the same way");
    }

    @Test
    void nothing_is_decided_where_nobody_knows_what_tests_used_or_what_to_compare_with() {
        assertThat(new Case().of(UNKNOWN).evidence()).containsExactly("nobody knows what T1 used");
        Verdict verdict = new Case().without().of(UNKNOWN);
        assertThat(verdict.kind()).isEqualTo(Kind.UNDECIDED);
        assertThat(verdict.evidence())
                .containsExactly("nothing to compare with; -Dtestflow.changedSince=REF tells what the change did");
    }

    @Test
    void a_test_that_did_not_pass_before_is_known_unless_it_failed_by_another_cause() {
        Verdict known = new Case().of(USED.failed());
        Verdict other = new Case().of(USED.failed().otherCause());

        assertThat(known.kind()).isEqualTo(Kind.KNOWN_BEFORE);
        assertThat(known.evidence()).containsExactly("its test did not pass before, at main");
        assertThat(other.kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(other.evidence()).contains("its test failed before as well, by another cause");
        assertThat(new Case().of(UNUSED.otherCause()).evidence())
                .contains("its test failed before as well, by another cause");
    }

    @Test
    void a_known_cause_is_known_for_tests_that_used_nothing_of_the_change() {
        assertThat(new Case().known().of(UNUSED).kind()).isEqualTo(Kind.KNOWN_BEFORE);
        assertThat(new Case().known().of(UNKNOWN, USED.sameCause()).evidence())
                .containsExactly("the same cause has been seen since May");
    }

    @Test
    void a_known_cause_does_not_hide_a_test_that_the_change_breaks_in_the_same_way() {
        Verdict verdict = new Case().known().of(USED.sameCause(), USED.passed());

        assertThat(verdict.kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(verdict.evidence()).contains("other tests have failed by this cause since May");
    }

    @Test
    void a_test_that_passes_when_run_again_is_flaky_even_if_the_change_touched_it() {
        Verdict verdict = new Case().of(USED.flakyNow(), UNUSED.flakyNow());

        assertThat(verdict.kind()).isEqualTo(Kind.FLAKY);
        assertThat(verdict.evidence())
                .containsExactly(
                        "2 of its 2 tests passed when run again",
                        "it used what the change touched, which can be what made it flaky");
    }

    @Test
    void a_test_that_was_flaky_before_is_so_again_where_the_change_cannot_explain_it() {
        assertThat(new Case().of(UNUSED.flaky()).evidence())
                .containsExactly("passed and failed on the same code 2 times before");
        assertThat(new Case().known().of(UNKNOWN.flaky()).kind()).isEqualTo(Kind.FLAKY);
    }

    @Test
    void a_flaky_failure_does_not_hide_a_new_one() {
        Verdict used = new Case().of(USED.flaky());

        assertThat(used.kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(used.evidence())
                .contains("flaky 2 times before, which does not explain a failure that the change can");
        assertThat(new Case().of(UNKNOWN.flaky()).kind()).isEqualTo(Kind.UNDECIDED);
        assertThat(new Case().of(UNUSED.flakyNow(), USED.passed()).kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"environment-start", "dns", "connection-refused", "database-connection", "disk", "port-in-use"})
    void what_surrounds_tests_is_not_blamed_on_code_that_they_ran(String category) {
        Verdict verdict = new Case().category(category, "").of(USED.passed(), UNKNOWN);

        assertThat(verdict.kind()).isEqualTo(Kind.ENVIRONMENT);
        assertThat(verdict.evidence())
                .containsExactly(
                        category + " is of what surrounds the tests",
                        "no file or setting that its tests used has changed since main, and nothing that the stack shows");
    }

    @Test
    void what_surrounds_tests_is_blamed_on_a_change_of_its_settings_or_of_what_the_stack_shows() {
        assertThat(new Case().category("dns", "").touched().of(USED).kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
        assertThat(new Case().category("dns", "").setting().of(USED).kind()).isEqualTo(Kind.CAUSED_BY_CHANGE);
    }

    @Test
    void what_surrounds_tests_says_that_it_was_seen_before() {
        assertThat(new Case()
                        .without()
                        .known()
                        .category("dns", "")
                        .of(USED.sameCause())
                        .evidence())
                .containsExactly("dns is of what surrounds the tests", "seen before, since May");
    }

    @Test
    void memory_of_the_machine_surrounds_tests_and_memory_of_the_heap_does_not() {
        String machine = "java.lang.OutOfMemoryError: unable to create native thread";

        assertThat(new Case().category("out-of-memory", machine).of(USED).kind())
                .isEqualTo(Kind.ENVIRONMENT);
        assertThat(new Case()
                        .category("out-of-memory", "Java heap space")
                        .of(USED)
                        .kind())
                .isEqualTo(Kind.CAUSED_BY_CHANGE);
    }

    private static final class Case {

        private String category = "assertion";
        private String evidence = "";
        private String base = "main";
        private String knownSince = "";
        private boolean touched;
        private boolean setting;

        Case without() {
            base = "";
            return this;
        }

        Case known() {
            knownSince = "May";
            return this;
        }

        Case touched() {
            touched = true;
            return this;
        }

        Case setting() {
            setting = true;
            return this;
        }

        Case category(String id, String saw) {
            category = id;
            evidence = saw;
            return this;
        }

        Verdict of(Given... tests) {
            Evidence seen = new Evidence(Evidence.Where.MESSAGE, evidence);
            Diagnosis diagnosis = new Diagnosis(List.of(new CategoryMatch(category, "r", List.of(seen), "")));
            List<TestFacts> facts = new java.util.ArrayList<>();
            for (Given test : tests) {
                facts.add(test.named("T" + (facts.size() + 1)));
            }
            return Verdicts.of(new ClusterFacts(
                    diagnosis, base, knownSince, touched ? "a.Money#add()" : "", touched, setting, facts));
        }
    }

    private record Given(
            Use use,
            boolean isFlakyNow,
            boolean isOwn,
            boolean hasPassed,
            boolean hasFailed,
            boolean bySame,
            boolean byOther,
            int times) {

        Given(Use use) {
            this(use, false, false, false, false, false, false, 0);
        }

        Given flakyNow() {
            return new Given(use, true, isOwn, hasPassed, hasFailed, bySame, byOther, times);
        }

        Given own() {
            return new Given(use, isFlakyNow, true, hasPassed, hasFailed, bySame, byOther, times);
        }

        Given passed() {
            return new Given(use, isFlakyNow, isOwn, true, hasFailed, bySame, byOther, times);
        }

        Given failed() {
            return new Given(use, isFlakyNow, isOwn, hasPassed, true, bySame, byOther, times);
        }

        Given sameCause() {
            return new Given(use, isFlakyNow, isOwn, hasPassed, hasFailed, true, byOther, times);
        }

        Given otherCause() {
            return new Given(use, isFlakyNow, isOwn, hasPassed, hasFailed, bySame, true, times);
        }

        Given flaky() {
            return new Given(use, isFlakyNow, isOwn, hasPassed, hasFailed, bySame, byOther, 2);
        }

        TestFacts named(String name) {
            return new TestFacts(name, isFlakyNow, use, isOwn, hasPassed, hasFailed, bySame, byOther, times);
        }
    }
}
