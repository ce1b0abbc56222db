package io.testflow.engine.internal.failure.suspect;

import static io.testflow.engine.internal.failure.Failures.noStackChanges;
import static io.testflow.engine.internal.failure.Failures.test;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.internal.failure.verdict.TestFacts.Use;
import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.records.RunUses;
import io.testflow.engine.internal.records.RunUses.FailedUse;
import io.testflow.engine.internal.records.RunUses.TestUse;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.snapshot.Thing.Kind;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class UseEvidenceTest {

    private static final FailedTest ADDS = test("a.MoneyTest#adds");
    private static final ChangedCode NO_CHANGE_KNOWN = ChangedCode.of(Optional.empty());
    private static final Thing ADD = new Thing(Kind.METHOD, "a.Money#add()I");
    private static final Thing ORDERS = new Thing(Kind.FILE, "{root}/orders.csv");
    private static final Thing TEST = new Thing(Kind.METHOD, "a.MoneyTest#adds()V");

    @Test
    void a_test_used_the_change_where_one_thing_of_it_has_changed() {
        UseEvidence evidence =
                evidence(run("app", new FailedUse(TestUse.of(RoaringBitmap.bitmapOf(0, 1)), true, true, false), 1));

        assertThat(evidence.use(ADDS)).isEqualTo(Use.CHANGED);
        assertThat(evidence.isOwnChange(ADDS)).isFalse();
    }

    @Test
    void a_test_used_nothing_of_the_change_where_all_that_it_used_is_known_and_as_it_was() {
        FailedUse complete = new FailedUse(TestUse.of(RoaringBitmap.bitmapOf(0)), true, true, false);
        FailedUse incomplete = new FailedUse(TestUse.of(RoaringBitmap.bitmapOf(0)), false, true, false);

        assertThat(evidence(run("app", complete, 1)).use(ADDS)).isEqualTo(Use.NOTHING_CHANGED);
        assertThat(evidence(run("app", complete, 1)).usedNothingChanged(ADDS)).isTrue();
        assertThat(evidence(run("app", incomplete, 1)).use(ADDS)).isEqualTo(Use.UNKNOWN);
    }

    @Test
    void a_thing_that_the_records_do_not_know_leaves_a_doubt_where_nobody_knows_the_change() {
        BitSet added = new BitSet();
        added.set(0);
        FailedUse use = new FailedUse(TestUse.of(RoaringBitmap.bitmapOf(0)), true, true, false);
        RunUses run = new RunUses(
                "g:app",
                "default-test",
                Optional.empty(),
                List.of(ADD),
                new BitSet(),
                added,
                Map.of(ADDS.test(), use),
                List.of());

        assertThat(evidence(run).use(ADDS)).isEqualTo(Use.UNKNOWN);
    }

    @Test
    void a_change_is_a_tests_own_where_it_touched_nothing_else_that_it_used() {
        FailedUse own = new FailedUse(TestUse.of(RoaringBitmap.bitmapOf(0, 2)), true, true, false);

        assertThat(evidence(run("app", own, 2)).isOwnChange(ADDS)).isTrue();
        assertThat(evidence(run(
                                "app",
                                new FailedUse(TestUse.of(RoaringBitmap.bitmapOf(1, 2)), true, true, false),
                                1,
                                2))
                        .isOwnChange(ADDS))
                .isFalse();
        assertThat(evidence(run("app", own)).isOwnChange(ADDS)).isFalse();
    }

    @Test
    void nothing_is_known_of_a_test_that_no_run_knows() {
        UseEvidence evidence = evidence();

        assertThat(evidence.use(ADDS)).isEqualTo(Use.UNKNOWN);
        assertThat(evidence.of(ADDS)).isEmpty();
    }

    @Test
    void a_test_of_one_name_in_two_modules_is_that_of_its_own() {
        FailedUse here = new FailedUse(TestUse.of(RoaringBitmap.bitmapOf(0)), true, true, false);
        FailedUse there = new FailedUse(TestUse.of(RoaringBitmap.bitmapOf(1)), true, true, false);
        UseEvidence evidence = evidence(run("ap", there, 1), run("app", here, 1));

        assertThat(evidence.of(ADDS)).containsExactly(here);
        assertThat(evidence.use(ADDS)).isEqualTo(Use.NOTHING_CHANGED);
    }

    private static UseEvidence evidence(RunUses... runs) {
        return new UseEvidence(List.of(runs), NO_CHANGE_KNOWN, noStackChanges());
    }

    private static RunUses run(String module, FailedUse use, int... changed) {
        BitSet places = new BitSet();
        for (int place : changed) {
            places.set(place);
        }
        Map<TestId, FailedUse> failed = Map.of(ADDS.test(), use);
        return new RunUses(
                "g:" + module,
                "default-test",
                Optional.empty(),
                List.of(ADD, ORDERS, TEST),
                places,
                new BitSet(),
                failed,
                List.of());
    }
}
