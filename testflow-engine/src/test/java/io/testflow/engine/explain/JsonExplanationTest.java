package io.testflow.engine.explain;

import static io.testflow.engine.explain.Plans.plan;
import static io.testflow.engine.explain.Plans.reaches;
import static io.testflow.engine.explain.Plans.run;
import static io.testflow.engine.explain.Plans.skip;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonExplanationTest {

    private static final Plan PLAN = plan(
            PlanMode.SELECT,
            List.of("a \"doubt\""),
            run("a.OrderTest#total", 1, reaches("Order.sum (body changed)", "a.OrderTest#total", "a.Order")),
            skip("a.CartTest"));
    private static final List<ExplainedRun> RUNS = List.of(new ExplainedRun(List.of("default-test"), PLAN));

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
    void has_no_runs_for_a_module_without_tests() {
        assertThat(JsonExplanation.of("com.acme:shop", List.of(), null)).contains("\"runs\" : [ ]");
    }
}
