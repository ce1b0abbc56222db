package io.testflow.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TestIdTest {

    @Test
    void names_a_class_as_a_whole() {
        TestId id = TestId.ofClass("com.acme.OrderTest$Totals");

        assertThat(id.method()).isEmpty();
        assertThat(id.simpleClassName()).isEqualTo("OrderTest$Totals");
        assertThat(id).hasToString("com.acme.OrderTest$Totals");
    }

    @Test
    void names_one_method() {
        TestId id = TestId.ofMethod("OrderTest", "rounds");

        assertThat(id.method()).contains("rounds");
        assertThat(id.simpleClassName()).isEqualTo("OrderTest");
        assertThat(id).hasToString("OrderTest#rounds");
    }

    @Test
    void sorts_by_class_then_the_class_before_its_methods() {
        TestId a = TestId.ofClass("A");
        TestId aOne = TestId.ofMethod("A", "one");
        TestId aTwo = TestId.ofMethod("A", "two");
        TestId b = TestId.ofClass("B");

        assertThat(List.of(b, aTwo, a, aOne).stream().sorted()).containsExactly(a, aOne, aTwo, b);
    }
}
