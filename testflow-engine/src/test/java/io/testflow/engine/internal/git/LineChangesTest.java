package io.testflow.engine.internal.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineChangesTest {

    @Test
    void lines_that_were_changed_or_added_are_touched() {
        LineChanges changes = between("a\nb\nc\nd\n", "a\nB\nc\nd\nE\n");

        assertThat(changes.touch(1, 1)).isFalse();
        assertThat(changes.touch(2, 2)).isTrue();
        assertThat(changes.touch(3, 4)).isFalse();
        assertThat(changes.touch(4, 9)).isTrue();
    }

    @Test
    void lines_that_were_taken_out_touch_those_around_them_together() {
        LineChanges changes = between("a\nb\nc\nd\n", "a\nb\nd\n");

        assertThat(changes.touch(2, 3)).isTrue();
        assertThat(changes.touch(1, 2)).isFalse();
        assertThat(changes.touch(3, 3)).isFalse();
    }

    @Test
    void every_line_of_a_new_file_is_touched() {
        assertThat(between("", "a\nb\n").touch(2, 2)).isTrue();
    }

    @Test
    void ends_of_lines_do_not_count() {
        assertThat(between("a\nb\n", "a\r\nb  \r\n").touch(1, 2)).isFalse();
    }

    @Test
    void what_is_no_text_has_no_lines() {
        assertThat(between("a\n", "\0\0b\n").touch(1, 1)).isFalse();
    }

    private static LineChanges between(String before, String after) {
        return LineChanges.between(before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8));
    }
}
