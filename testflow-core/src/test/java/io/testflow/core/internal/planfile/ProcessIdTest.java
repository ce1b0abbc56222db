package io.testflow.core.internal.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessIdTest {

    @Test
    void is_that_which_the_jdk_knows() {
        assertThat(ProcessId.own()).isEqualTo(ProcessHandle.current().pid());
    }
}
