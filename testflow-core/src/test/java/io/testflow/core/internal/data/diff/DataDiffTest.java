package io.testflow.core.internal.data.diff;

import static io.testflow.core.data.Field.field;
import static io.testflow.core.data.Field.list;
import static io.testflow.core.data.Field.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.data.Field;
import io.testflow.core.data.Rows;
import io.testflow.core.data.TestData;
import io.testflow.core.internal.data.frozen.FrozenData;
import io.testflow.core.internal.data.generate.Generation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDiffTest {

    private static final TestData BEFORE = TestData.named("shop")
            .generate("users", 4, field("id", "sequence"), field("name", "const:Jane"), field("age", "const:7"))
            .generate("orders", 1, field("id", "sequence"));

    private static final TestData AFTER = TestData.named("shop")
            .generate("users", 6, field("id", "sequence:2"), field("phone", "const:0"), field("name", "const:Jane"))
            .generate("payments", 5, field("id", "uuid"));

    @Test
    void entities_fields_and_rows_come_and_go() {
        DataDiff diff = diff(BEFORE, AFTER);

        assertThat(diff.added()).extracting(Rows::entity).containsExactly("payments");
        assertThat(diff.removed()).extracting(Rows::entity).containsExactly("orders");
        assertThat(diff.changed()).singleElement().satisfies(users -> {
            assertThat(users.entity()).isEqualTo("users");
            assertThat(users.before()).isEqualTo(4);
            assertThat(users.after()).isEqualTo(6);
            assertThat(users.added()).containsExactly("phone");
            assertThat(users.removed()).containsExactly("age");
        });
    }

    @Test
    void values_of_the_rows_that_both_have_are_compared_and_the_first_shown() {
        assertThat(diff(BEFORE, AFTER).changed().get(0).changed())
                .containsExactly(new FieldDiff(
                        "id",
                        4,
                        4,
                        List.of(
                                new FieldDiff.Example(0, 1L, 2L),
                                new FieldDiff.Example(1, 2L, 3L),
                                new FieldDiff.Example(2, 3L, 4L))));
    }

    @Test
    void what_is_the_same_is_no_difference_in_whichever_type(@TempDir Path directory) throws IOException {
        TestData all = TestData.named("all")
                .generate(
                        "things",
                        20,
                        field("bytes", "bytes:3..3").nulls(0.5),
                        list("keys", "bytes:2..2", 1, 1),
                        object("in", field("key", "bytes:1..2"), field("price", "decimal:0..9/2")),
                        field("at", "timestamp"));
        new FrozenData(directory).write(all);

        DataDiff diff = DataDiff.of(new FrozenData(directory).read(), Generation.of(all));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(DiffLines.of(diff)).containsExactly("No difference.");
    }

    @Test
    void other_bytes_are_a_difference() {
        TestData one = TestData.named("x").generate("a", 8, field("key", "bytes:3..3"));

        assertThat(diff(one, one.seed(2)).changed().get(0).changed().get(0).values())
                .isEqualTo(8);
    }

    @Test
    void lines_tell_people_all_of_it() {
        assertThat(DiffLines.of(diff(BEFORE, AFTER)))
                .containsExactly(
                        "+ payments, 5 rows",
                        "- orders, 1 row",
                        "~ users, 4 rows -> 6 rows",
                        "  + phone",
                        "  - age",
                        "  ~ id, 4 of 4 values",
                        "      row 1: 1 -> 2",
                        "      row 2: 2 -> 3",
                        "      row 3: 3 -> 4");
    }

    @Test
    void values_in_lines_are_short_and_tell_null_from_a_text() {
        TestData before = TestData.named("x").generate("a", 1, field("it", "const:" + "x".repeat(99)));
        TestData after = TestData.named("x").generate("a", 1, field("it", "int").nulls(1));

        assertThat(DiffLines.of(diff(before, after)))
                .last()
                .isEqualTo("      row 1: \"" + "x".repeat(32) + "... -> null");
    }

    @Test
    void lines_are_a_screen_at_most() {
        assertThat(DiffLines.of(diff(wide(9, 1), wide(9, 2)))).hasSize(37).contains("      row 3: 3 -> 4");
        assertThat(DiffLines.of(diff(wide(10, 1), wide(10, 2))))
                .hasSize(31)
                .contains("      row 2: 2 -> 3")
                .doesNotContain("      row 3: 3 -> 4");
        assertThat(DiffLines.of(diff(wide(50, 1), wide(50, 2))))
                .hasSize(40)
                .last()
                .isEqualTo("... and 12 lines more");
    }

    private static TestData wide(int fields, int first) {
        return TestData.named("wide")
                .generate(
                        "things",
                        3,
                        IntStream.range(0, fields)
                                .mapToObj(i -> field("f" + i, "sequence:" + first))
                                .toArray(Field[]::new));
    }

    private static DataDiff diff(TestData before, TestData after) {
        return DataDiff.of(Generation.of(before), Generation.of(after));
    }
}
