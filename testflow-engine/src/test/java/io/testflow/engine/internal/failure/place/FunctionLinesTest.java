package io.testflow.engine.internal.failure.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.engine.internal.failure.place.CodeLines.Lines;
import org.junit.jupiter.api.Test;

class FunctionLinesTest {

    @Test
    void a_function_ends_before_what_is_not_indented_more() {
        assertThat(lines("def a():\n    x\n\n    y\n\ndef b():\n    z\n", 2, "a"))
                .isEqualTo(new Lines(1, 4));
    }

    @Test
    void what_closes_a_function_is_part_of_it() {
        assertThat(lines("function a() {\n  x\n}\nb()\n", 2, "a")).isEqualTo(new Lines(1, 3));
    }

    @Test
    void a_body_that_is_opened_on_a_line_of_its_own_belongs_to_the_line_above() {
        assertThat(lines("int A()\n{\n    x;\n}\nint B()\n", 3, "A")).isEqualTo(new Lines(1, 4));
    }

    @Test
    void a_block_that_names_its_own_function_does_not_begin_it() {
        assertThat(lines("function a(n) {\n  if (a(n)) {\n    x\n  }\n}\n", 3, "a"))
                .isEqualTo(new Lines(1, 5));
    }

    @Test
    void a_function_without_a_name_begins_where_the_nearest_does() {
        assertThat(lines("test('a', () => {\n  if (x) {\n    y\n  }\n});\n", 3, ""))
                .isEqualTo(new Lines(1, 5));
        assertThat(lines("f(\n  x => x.y\n);\n", 2, "")).isEqualTo(new Lines(2, 2));
    }

    @Test
    void comments_at_the_margin_end_nothing() {
        assertThat(lines("def a():\n    x\n# x\n    y\n", 2, "a")).isEqualTo(new Lines(1, 4));
    }

    @Test
    void tabs_indent_as_well() {
        assertThat(lines("func a() {\n\tx()\n}\n\nfunc b() {}\n", 2, "a")).isEqualTo(new Lines(1, 3));
    }

    @Test
    void outside_of_functions_the_lines_next_to_it_count() {
        assertThat(lines("a\nb\nc\nd\ne\nf\n", 4, "")).isEqualTo(new Lines(2, 6));
    }

    @Test
    void a_line_that_the_file_does_not_have_stands_alone() {
        assertThat(lines("a\n", 9, "a")).isEqualTo(new Lines(9, 9));
        assertThat(lines("a\n", 0, "a")).isEqualTo(new Lines(1, 1));
    }

    private static Lines lines(String text, int line, String function) {
        return new FunctionLines(text.lines().toList()).around(line, function);
    }
}
