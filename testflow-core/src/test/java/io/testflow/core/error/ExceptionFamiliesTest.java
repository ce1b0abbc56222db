package io.testflow.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ExceptionFamiliesTest {

    @Test
    void keep_the_message_as_it_was_given() {
        assertThat(new UsageException("no such REF: mian")).hasMessage("no such REF: mian");
        assertThat(new BugException("two plans for one module")).hasMessage("two plans for one module");
    }

    @Test
    void keep_what_led_to_them() {
        IOException cause = new IOException("disk full");

        assertThat(new UsageException("cannot write", cause))
                .hasMessage("cannot write")
                .hasCause(cause);
        assertThat(new BugException("cannot write", cause))
                .hasMessage("cannot write")
                .hasCause(cause);
    }
}
