package io.testflow.core.internal.failure.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.failure.normal.MessageTemplate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThrownTest {

    private final Thrown thrown = new Thrown("a.Bad", "0123456789", MessageTemplate.of("0123456789"), List.of(), 0);

    @Test
    void beginning_of_a_message_is_no_longer_than_asked_for() {
        assertThat(thrown.beginning(4)).isEqualTo("0123");
        assertThat(thrown.beginning(10)).isEqualTo("0123456789");
        assertThat(thrown.beginning(11)).isEqualTo("0123456789");
    }
}
