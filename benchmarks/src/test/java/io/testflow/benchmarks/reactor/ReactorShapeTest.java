package io.testflow.benchmarks.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReactorShapeTest {

    private final ReactorShape shape = new ReactorShape(1003, 7);

    @Test
    void shares_all_classes_among_the_modules() {
        assertThat(IntStream.range(0, 7).map(shape::testsOf).sum()).isEqualTo(1003);
        assertThat(IntStream.range(0, 7).map(shape::classesOf).sum()).isEqualTo(2006);
    }

    @Test
    void lets_a_module_depend_on_earlier_ones_only() {
        assertThat(shape.dependencies(0)).isEmpty();
        assertThat(shape.closure(5)).containsAll(shape.dependencies(5)).allMatch(other -> other < 5);
    }

    @Test
    void names_modules_by_three_digits_or_more() {
        assertThat(IntStream.of(0, 42, 999, 1000).mapToObj(shape::artifactId))
                .containsExactly("module-000", "module-042", "module-999", "module-1000");
    }

    @Test
    void makes_the_same_sources_every_time() {
        assertThat(new ClassText(shape).production(3, 10))
                .isEqualTo(new ClassText(new ReactorShape(1003, 7)).production(3, 10));
    }
}
