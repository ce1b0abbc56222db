package io.testflow.maven.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressModeTest {

    @Test
    void is_read_from_its_name_and_auto_where_there_is_none() {
        assertThat(ProgressMode.of("")).contains(ProgressMode.AUTO);
        assertThat(ProgressMode.of(" Auto ")).contains(ProgressMode.AUTO);
        assertThat(ProgressMode.of("always")).contains(ProgressMode.ALWAYS);
        assertThat(ProgressMode.of("never")).contains(ProgressMode.NEVER);
        assertThat(ProgressMode.of("sometimes")).isEmpty();
    }

    @Test
    void auto_wants_a_terminal_with_somebody_in_front_of_it() {
        assertThat(ProgressMode.AUTO.isShown(true, true, false)).isTrue();
        assertThat(ProgressMode.AUTO.isShown(false, true, false)).isFalse();
        assertThat(ProgressMode.AUTO.isShown(true, false, false)).isFalse();
        assertThat(ProgressMode.AUTO.isShown(true, true, true)).isFalse();
    }

    @Test
    void always_and_never_want_nothing_else() {
        assertThat(ProgressMode.ALWAYS.isShown(false, false, true)).isTrue();
        assertThat(ProgressMode.NEVER.isShown(true, true, false)).isFalse();
    }
}
