package io.testflow.engine.explain;

import static io.testflow.engine.explain.Plans.plan;
import static io.testflow.engine.explain.Plans.reaches;
import static io.testflow.engine.explain.Plans.run;
import static io.testflow.engine.explain.Plans.select;
import static io.testflow.engine.explain.Plans.skip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTestTest {

    private static final Plan PLAN = select(
            run("com.acme.OrderTest", 1, reaches("Order", "com.acme.OrderTest", "com.acme.Order")),
            run("com.acme.OrderTest#total", 1, reaches("Order", "com.acme.OrderTest", "com.acme.Order")),
            skip("com.acme.OrderTest#count"),
            skip("com.acme.OrderTest$Empty"),
            skip("com.acme.CartTest"));

    @ParameterizedTest
    @ValueSource(strings = {"OrderTest", "com.acme.OrderTest", " acme.OrderTest "})
    void finds_a_class_with_its_methods_and_nested_classes(String text) {
        assertThat(tests(text))
                .containsExactly(
                        "com.acme.OrderTest",
                        "com.acme.OrderTest#total",
                        "com.acme.OrderTest#count",
                        "com.acme.OrderTest$Empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OrderTest$Empty", "OrderTest.Empty", "Empty", "com.acme.OrderTest$Empty"})
    void finds_a_nested_class(String text) {
        assertThat(tests(text)).containsExactly("com.acme.OrderTest$Empty");
    }

    @Test
    void finds_a_method_or_the_class_that_is_decided_about_as_a_whole() {
        assertThat(tests("OrderTest#count")).containsExactly("com.acme.OrderTest#count");
        assertThat(tests("CartTest#any")).containsExactly("com.acme.CartTest");
        assertThat(tests("OrderTest$Empty#any")).containsExactly("com.acme.OrderTest$Empty");
    }

    @Test
    void knows_part_of_a_name_for_none() {
        assertThat(tests("derTest")).isEmpty();
        assertThat(AskedTest.parse("derTest").isKnownTo(PLAN)).isFalse();
        assertThat(AskedTest.parse("OrderTest").isKnownTo(PLAN)).isTrue();
    }

    @Test
    void blames_nobody_where_no_plan_could_be_made() {
        AskedTest asked = AskedTest.parse("AnyTest");
        assertThat(asked.isKnownTo(plan(PlanMode.ALL, List.of("why")))).isTrue();
        assertThat(asked.isKnownTo(plan(PlanMode.ALL, List.of("why"), skip("a.OtherTest"))))
                .isFalse();
        assertThat(asked.isKnownTo(select())).isFalse();
    }

    @Test
    void offers_the_nearest_names() {
        assertThat(mistake("OdrerTest"))
                .contains("testflow.test=OdrerTest: no module")
                .contains("mean OrderTest?");
        assertThat(mistake("com.acme.OdrerTest")).contains("Did you mean com.acme.OrderTest");
        assertThat(mistake("OrderTest#totl")).contains("Did you mean OrderTest#total");
        assertThat(mistake("CratTest#adds")).contains("Did you mean CartTest#adds");
        assertThat(mistake("Completely")).doesNotContain("Did you mean").contains("-Dtestflow.test=OrderTest#total");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "#total", "OrderTest#", "A#b#c", " "})
    void refuses_what_names_no_test(String text) {
        assertThatThrownBy(() -> AskedTest.parse(text))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("names no test");
    }

    private static List<String> tests(String text) {
        return AskedTest.parse(text).in(PLAN).stream()
                .map(decision -> decision.test().toString())
                .toList();
    }

    private static String mistake(String text) {
        AskedTest asked = AskedTest.parse(text);
        return String.valueOf(asked.unknown(asked.namesIn(PLAN)).getMessage());
    }
}
