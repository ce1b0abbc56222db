package io.testflow.core.internal.selection;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AffectedTest {

    @Test
    void refuses_to_be_without_a_reason() {
        assertThatThrownBy(() -> new Affected(List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no reason");
    }
}
