package io.testflow.core.internal.failure.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.testflow.core.internal.failure.normal.NormalFrame;
import io.testflow.core.internal.failure.normal.Origin;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrameWeightsTest {

    @Test
    void a_frame_weighs_more_near_the_top() {
        FrameWeights weights = FrameWeights.over(List.of(stack("a", "b", "c")));

        assertThat(weights.likeness(stack("a", "b", "c"), stack("a", "b", "x")))
                .isGreaterThan(weights.likeness(stack("a", "b", "c"), stack("x", "b", "c")));
    }

    @Test
    void a_frame_weighs_more_where_few_causes_have_it() {
        FrameWeights weights = FrameWeights.over(
                List.of(stack("common", "rare"), stack("common", "b"), stack("common", "c"), stack("common", "d")));

        assertThat(weights.heaviest(stack("common", "rare"))).contains(frame("rare"));
        assertThat(weights.heaviest(List.of())).isEmpty();
    }

    @Test
    void a_frame_that_comes_again_is_another_one() {
        FrameWeights weights = FrameWeights.over(List.of(stack("a")));

        assertThat(weights.likeness(stack("a", "a"), stack("a"))).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void is_the_same_from_either_side() {
        FrameWeights weights = FrameWeights.over(List.of(stack("a", "b")));

        assertThat(weights.likeness(stack("a"), stack("a", "b")))
                .isEqualTo(weights.likeness(stack("a", "b"), stack("a")))
                .isLessThan(FrameWeights.ALIKE);
        assertThat(weights.likeness(List.of(), List.of())).isZero();
    }

    private static List<NormalFrame> stack(String... names) {
        return Stream.of(names).map(FrameWeightsTest::frame).toList();
    }

    private static NormalFrame frame(String name) {
        return new NormalFrame("com.acme." + name, "go", Origin.APPLICATION);
    }
}
