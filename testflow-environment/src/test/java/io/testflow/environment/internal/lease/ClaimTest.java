package io.testflow.environment.internal.lease;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {

    @Test
    void is_read_as_it_was_written() {
        Claim claim = new Claim(300 << 20, 1.25);

        assertThat(claim).hasToString("314572800 1250");
        assertThat(Claim.parse(claim.toString())).contains(claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "314572800", "much 1", "314572800 1.250", "-1 1"})
    void is_not_read_from_anything_else(String text) {
        assertThat(Claim.parse(text)).isEmpty();
    }

    @Test
    void is_something_where_it_is_memory_or_cores() {
        assertThat(Claim.NONE.isNothing()).isTrue();
        assertThat(new Claim(1, 0).isNothing()).isFalse();
        assertThat(new Claim(0, 0.5).isNothing()).isFalse();
    }
}
