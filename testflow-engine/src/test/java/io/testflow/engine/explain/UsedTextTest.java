package io.testflow.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.TestId;
import io.testflow.engine.use.PartKind;
import io.testflow.engine.use.RecordedAt;
import io.testflow.engine.use.RecordedTest;
import io.testflow.engine.use.TestUse;
import io.testflow.engine.use.UsedPart;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsedTextTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final TestId CART = TestId.ofClass("a.CartTest");
    private static final RecordedTest USED = new RecordedTest(
            new RecordedAt("3f2a1c8", true, NOON.minusSeconds(3600)),
            List.of(new TestUse(
                    CART,
                    false,
                    List.of(
                            new UsedPart(PartKind.METHOD, "a.Cart#add(I)V"),
                            new UsedPart(PartKind.METHOD, "a.Cart#count()I"),
                            new UsedPart(PartKind.METHOD, "a.Cart#sum()I"),
                            new UsedPart(PartKind.METHOD, "a.Cart#take()V"),
                            new UsedPart(PartKind.CODE, "code"),
                            new UsedPart(PartKind.FILE, "{root}/a.csv"),
                            new UsedPart(PartKind.CONFIGURATION, ""),
                            new UsedPart(PartKind.CONFIGURATION, "argLine")))));

    @Test
    void counts_each_kind_and_names_the_first_of_it() {
        assertThat(UsedText.of(USED, NOON))
                .containsExactly(
                        "it used, recorded 1 hour ago at 3f2a1c8:",
                        "  4 methods: a.Cart#add(int), a.Cart#count(), a.Cart#sum() and 1 more",
                        "  1 process that can run all code of the project",
                        "  1 file: a.csv",
                        "  2 parameters of the test run: which there are, argLine");
    }

    @Test
    void follows_the_decision_of_the_test_that_is_left_out() {
        ExplainedRun run = new ExplainedRun(
                List.of("default-test"),
                Plans.plan(PlanMode.SELECT, List.of(), Plans.skip("a.CartTest"), Plans.skip("a.OtherTest")),
                Map.of(CART, USED));

        assertThat(TextExplanation.of(run, AskedTest.parse("CartTest"), NOON))
                .startsWith(
                        "Compared with main (merge base 3f2a1c8):",
                        "SKIP  CartTest not affected: does not reach the one change",
                        "      it used, recorded 1 hour ago at 3f2a1c8:")
                .hasSize(7);
        assertThat(TextExplanation.of(run, AskedTest.parse("OtherTest"), NOON)).hasSize(2);
    }
}
