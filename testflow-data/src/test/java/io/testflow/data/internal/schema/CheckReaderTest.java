package io.testflow.data.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckReaderTest {

    private static final List<String> COLUMNS = List.of("age", "state", "name", "price");

    @Test
    void lists_are_read_as_both_databases_write_them() {
        Rule states = new Rule.OneOf("state", List.of("new", "it's"));

        assertThat(
                        read(
                                "((state)::text = ANY ((ARRAY['new'::character varying, 'it''s'::character varying])::text[]))"))
                .contains(List.of(states));
        assertThat(read("`state` in ('new',_utf8mb4'it''s')")).contains(List.of(states));
        assertThat(read("(age = 7)")).contains(List.of(new Rule.OneOf("age", List.of("7"))));
    }

    @Test
    void limits_are_read_whichever_side_the_column_is_on() {
        assertThat(read("(((price > (0)::numeric(10,2)) AND (price <= 99.5)))"))
                .contains(List.of(limit("price", false, false, false, "0"), limit("price", false, true, true, "99.5")));
        assertThat(read("18 <= age")).contains(List.of(limit("age", false, false, true, "18")));
        assertThat(read("`age` between -1 and 150"))
                .contains(List.of(limit("age", false, false, true, "-1"), limit("age", false, true, true, "150")));
        assertThat(read("(char_length((name)::text) >= 3)")).contains(List.of(limit("name", true, false, true, "3")));
    }

    @Test
    void a_domain_is_about_the_columns_that_have_it() {
        assertThat(CheckReader.read("((VALUE >= 1))", COLUMNS, "age"))
                .contains(List.of(limit("age", false, false, true, "1")));
    }

    @Test
    void what_says_something_else_as_well_is_left() {
        for (String other : List.of(
                "(age > 1) OR (price > 1)",
                "name LIKE 'a%'",
                "age < price",
                "age >= 1 and lower(name) = name",
                "date > '2020-01-01'",
                "(age")) {
            assertThat(read(other)).as(other).isEmpty();
        }
    }

    private static Optional<List<Rule>> read(String condition) {
        return CheckReader.read(condition, COLUMNS, "");
    }

    private static Rule limit(String column, boolean ofLength, boolean upper, boolean inclusive, String value) {
        return new Rule.Limit(column, ofLength, upper, inclusive, new BigDecimal(value));
    }
}
