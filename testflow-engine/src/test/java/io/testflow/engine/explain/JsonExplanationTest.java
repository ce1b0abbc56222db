package io.testflow.engine.explain;

import static io.testflow.engine.explain.Plans.plan;
import static io.testflow.engine.explain.Plans.reaches;
import static io.testflow.engine.explain.Plans.run;
import static io.testflow.engine.explain.Plans.skip;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.Plan;
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

class JsonExplanationTest {

    private static final Plan PLAN = plan(
            PlanMode.SELECT,
            List.of("a \"doubt\""),
            run("a.OrderTest#total", 1, reaches("Order.sum (body changed)", "a.OrderTest#total", "a.Order")),
            skip("a.CartTest"));
    private static final List<ExplainedRun> RUNS = List.of(new ExplainedRun(List.of("default-test"), PLAN, Map.of()));

    @Test
    void holds_what_the_plan_holds() {
        assertThat(JsonExplanation.of("com.acme:shop", RUNS, null).replaceAll("\\s*\n\\s*", ""))
                .isEqualTo("""
                        {"format" : "testflow-explain","version" : 1,"module" : "com.acme:shop","runs" : [\
                        {"executions" : ["default-test"],"mode" : "SELECT","base" : "main (merge base 3f2a1c8)",\
                        "notes" : ["a \\"doubt\\""],"tests" : [\
                        {"class" : "a.OrderTest","method" : "total","verdict" : "RUN","distance" : 1,"reasons" : [\
                        {"kind" : "REACHES_CHANGE","subject" : "Order.sum (body changed)",\
                        "chain" : ["a.OrderTest#total","a.Order"],"text" : "<- Order.sum (body changed)"}]},\
                        {"class" : "a.CartTest","verdict" : "SKIP","reasons" : [\
                        {"kind" : "NOT_AFFECTED","subject" : "does not reach the one change","chain" : [ ],\
                        "text" : "not affected: does not reach the one change"}]}]}]}""");
    }

    @Test
    void holds_the_test_that_is_asked_for_alone() {
        assertThat(JsonExplanation.of("com.acme:shop", RUNS, AskedTest.parse("CartTest")))
                .contains("a.CartTest")
                .doesNotContain("a.OrderTest");
    }

    @Test
    void holds_what_a_test_used_that_is_left_out() {
        RecordedTest cart = new RecordedTest(
                new RecordedAt("3f2a1c8", false, Instant.parse("2026-11-21T12:00:00Z")),
                List.of(
                        new TestUse(
                                TestId.ofClass("a.CartTest"),
                                false,
                                List.of(new UsedPart(PartKind.FILE, "{root}/a.csv"))),
                        new TestUse(
                                TestId.ofMethod("a.CartTest", "adds"),
                                false,
                                List.of(
                                        new UsedPart(PartKind.METHOD, "a.Cart#add()V"),
                                        new UsedPart(PartKind.FILE, "{root}/a.csv")))));
        List<ExplainedRun> runs =
                List.of(new ExplainedRun(List.of("default-test"), PLAN, Map.of(TestId.ofClass("a.CartTest"), cart)));

        assertThat(JsonExplanation.of("com.acme:shop", runs, AskedTest.parse("CartTest"))
                        .replaceAll("\\s*\n\\s*", ""))
                .endsWith("""
                        "text" : "not affected: does not reach the one change"}],\
                        "recorded" : {"commit" : "3f2a1c8","clean" : false,"made" : "2026-11-21T12:00:00Z"},\
                        "used" : {"method" : ["a.Cart#add()V"],"file" : ["{root}/a.csv"]}}]}]}""");
    }

    @Test
    void has_no_runs_for_a_module_without_tests() {
        assertThat(JsonExplanation.of("com.acme:shop", List.of(), null)).contains("\"runs\" : [ ]");
    }
}
