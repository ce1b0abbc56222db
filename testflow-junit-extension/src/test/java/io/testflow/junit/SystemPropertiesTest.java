package io.testflow.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SystemPropertiesTest {

    private static final String NAME = "io.testflow.junit.test";

    private final SystemProperties properties = new SystemProperties();

    @AfterEach
    void tidy_up() {
        System.clearProperty(NAME);
    }

    @Test
    void a_value_stays_until_the_last_who_needs_it_is_done() {
        System.setProperty(NAME, "before");
        properties.set(NAME, "a");
        properties.set(NAME, "a");

        properties.release(NAME);
        assertThat(System.getProperty(NAME)).isEqualTo("a");
        properties.release(NAME);
        assertThat(System.getProperty(NAME)).isEqualTo("before");
        properties.release(NAME);
        assertThat(System.getProperty(NAME)).isEqualTo("before");
    }

    @Test
    void two_values_at_the_same_time_are_refused() {
        properties.set(NAME, "a");

        assertThatThrownBy(() -> properties.set(NAME, "b"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("is needed as `b` while a test that runs at the same time needs it as `a`");
        properties.release(NAME);
        properties.set(NAME, "b");
        assertThat(System.getProperty(NAME)).isEqualTo("b");
    }
}
