package io.testflow.core.internal.data.generate;

import static io.testflow.core.data.Field.field;
import static io.testflow.core.data.Field.list;
import static io.testflow.core.data.Field.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.data.Field;
import io.testflow.core.data.TestData;
import io.testflow.core.error.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldFaultTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            emial | `emial` is no kind of values. Did you mean `email`? Known are `name`
            int:1 | `int` takes two whole numbers such as `1..100`. Found: `1`.
            int:9..1 | of which the second is not lower than the first
            int:0..9 zip | `int` does not know `zip`. Did you mean `zipf`?
            int:-9223372036854775808..9223372036854775807 | no more than 2^62 different values
            decimal:0..1/99 | `decimal` takes two numbers and how many digits are behind the point
            decimal:0..0.001/2 | `decimal` takes two numbers
            date:yesterday..today | `date` takes two days such as
            timestamp:2024..2025 | `timestamp` takes two days or times
            boolean:2 | `boolean` takes the share of true, a number from 0 to 1. Found: `2`.
            enum: | `enum` has no values.
            enum:a,a | `enum` has `a` twice.
            enum:a=0 | `enum` has no value with a weight of more than 0.
            regex:[ | the regular expression `[` has `[` without `]`
            email:5 | `email` has none of at most 5 characters.
            name:0 | `name` takes a whole number from 1 on. Found: `0`.
            sequence:a | `sequence` takes a whole number, the first. Found: `a`.
            bytes:5..2000000 | `bytes` takes from 0 to 1048576 bytes. Found: `5..2000000`.
            ref:users | `ref` takes an entity and a field such as `ref:users.id`
            ref:user.id | there is no entity `user` to refer to. Did you mean `users`?
            ref:users.ids | `users` has no field `ids` to refer to. Did you mean `id`?
            ref:users.id most | `ref` does not know `most`.
            ref:users.id one | it has 3 for 10 rows of `things`. Give it more, or `many`.
            ref:nobody.id | `nobody` has no rows to refer to.
            ref:many.id each | it has 50 for 10 rows of `things`. Give this more, or `many`.
            ref:things.it each | its value is that of `things.it`
            ref:things.other each | in a tree not each row can be referred to.
            via:it | `via` takes a field that refers to a row, and a field of that row
            via:other.id | `other` refers to no row.
            #{Nonsense.nothing} | Datafaker does not understand `#{Nonsense.nothing}`
            """)
    void says_what_is_wrong_with_a_kind(String kind, String problem) {
        assertThatThrownBy(() -> Generation.of(things(field("it", kind))))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("The data set `set`, `things.it`: ")
                .hasMessageContaining(problem);
    }

    @Test
    void says_where_too_few_values_are_there_for_all_to_be_unique() {
        assertThat(fault(field("it", "enum:a,b,c").distinct()))
                .isEqualTo(
                        "`things.it`: it is unique and has 3 different values for 10 rows. Let there be fewer rows or"
                                + " more values.");
    }

    @Test
    void says_where_nobody_knows_whether_values_are_unique() {
        assertThat(fault(field("it", "regex:a?a?").distinct()))
                .contains("nobody can say whether its values are unique");
        assertThat(fault(field("it", "#{Name.first_name}").distinct())).contains("an expression of Datafaker");
        assertThat(fault(field("it", "ref:users.name").distinct())).contains("Make `users.name` unique");
        assertThat(fault(object("it", field("id", "uuid")).distinct())).contains("objects and lists cannot be unique");
        assertThat(fault(object("it", field("id", "uuid").distinct()))).contains("`id` in it cannot be unique");
    }

    @Test
    void says_what_cannot_be_in_a_list() {
        assertThat(fault(list("it", "sequence", 0, 1))).contains("`sequence` cannot be a part of an object or a list");
        assertThat(fault(list("it", "ref:users.id one", 0, 1))).contains("cannot be a part");
        assertThat(fault(list("it", "word", 3, 1))).contains("a list has from 0 items on");
    }

    @Test
    void says_which_fields_go_round_in_a_circle() {
        TestData circle = TestData.named("set")
                .generate("a", 1, field("x", "ref:b.y"))
                .generate("b", 1, field("y", "ref:c.z"))
                .generate("c", 1, field("z", "ref:a.x"));

        assertThat(Generation.fault(circle).orElseThrow().problem())
                .isEqualTo(
                        "`a.x`: its value is that of `b.y`, that is of `c.z`, that is of `a.x`. Give one of them values"
                                + " of its own.");
    }

    @Test
    void says_which_languages_it_knows() {
        TestData spanish = things(field("it", "city")).locale("es");

        assertThat(Generation.fault(spanish).orElseThrow().problem())
                .contains("the locale `es` has no words here: known are `en`, `de`, `fr`.");
    }

    @Test
    void finds_no_fault_where_there_is_none() {
        assertThat(Generation.fault(things(field("it", "uuid")))).isEmpty();
    }

    private static String fault(Field field) {
        return Generation.fault(things(field)).orElseThrow().problem();
    }

    private static TestData things(Field field) {
        return TestData.named("set")
                .generate("users", 3, field("id", "uuid"), field("name", "name"))
                .generate("nobody", 0, field("id", "uuid"))
                .generate("many", 50, field("id", "uuid"))
                .generate("things", 10, field("other", "sequence"), field);
    }
}
