package io.testflow.environment.internal.lease;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessMarkTest {

    @Test
    void marks_are_equal_where_number_and_beginning_are() {
        ProcessMark mark = new ProcessMark(7, 100);

        assertThat(mark).isEqualTo(new ProcessMark(7, 100)).hasSameHashCodeAs(new ProcessMark(7, 100));
        assertThat(mark)
                .isNotEqualTo(new ProcessMark(8, 100))
                .isNotEqualTo(new ProcessMark(7, 101))
                .isNotEqualTo("7 100");
    }
}
