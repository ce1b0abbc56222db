package io.testflow.core.internal.data.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.BugException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    private static final RowsFormat CSV = new CsvRows();
    private static final RowsFormat JSON = new JsonRows();
    private static final RowsFormat SQL = new SqlInserts();

    private static final List<String> NAMES =
            List.of("text", "truth", "whole", "number", "id", "day", "hour", "at", "bytes", "list", "object", "none");

    private static final ListedRows ALL = ListedRows.row(
            NAMES,
            "Zoë",
            true,
            -12L,
            new BigDecimal("1.50"),
            UUID.fromString("a3f50767-e1c0-4235-8234-0753302ff9e2"),
            LocalDate.of(2024, 2, 6),
            LocalTime.of(7, 5),
            Instant.parse("2024-02-06T17:45:09Z"),
            new byte[] {0, 31, -1},
            Arrays.asList("a", 1L, null),
            object("city", "Bonn", "zip", null),
            null);

    @Test
    void csv_has_a_line_of_names_and_a_line_of_each_row() {
        assertThat(ALL.as(CSV)).isEqualTo("""
                text,truth,whole,number,id,day,hour,at,bytes,list,object,none
                Zoë,true,-12,1.50,a3f50767-e1c0-4235-8234-0753302ff9e2,2024-02-06,07:05:00,2024-02-06T17:45:09Z,001fff,\
                "[""a"", 1, null]","{""city"": ""Bonn"", ""zip"": null}",
                """);
    }

    @Test
    void json_has_an_object_of_each_row() {
        assertThat(ALL.as(JSON)).isEqualTo("""
                [
                {"text": "Zoë", "truth": true, "whole": -12, "number": 1.50, "id": "a3f50767-e1c0-4235-8234-0753302ff9e2", \
                "day": "2024-02-06", "hour": "07:05:00", "at": "2024-02-06T17:45:09Z", "bytes": "001fff", \
                "list": ["a", 1, null], "object": {"city": "Bonn", "zip": null}, "none": null}
                ]
                """);
    }

    @Test
    void sql_has_literals_of_the_standard() {
        assertThat(ALL.as(SQL)).isEqualTo("""
                INSERT INTO things (text, truth, whole, number, id, day, hour, at, bytes, list, object, none) VALUES
                ('Zoë', TRUE, -12, 1.50, 'a3f50767-e1c0-4235-8234-0753302ff9e2', '2024-02-06', '07:05:00', \
                '2024-02-06 17:45:09', X'001fff', '["a", 1, null]', '{"city": "Bonn", "zip": null}', NULL);
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a\"b", "a\nb", "a\rb", ""})
    void csv_quotes_a_text_that_would_end_elsewhere_or_be_null(String text) {
        assertThat(ListedRows.value(text).as(CSV)).isEqualTo("it\n\"" + text.replace("\"", "\"\"") + "\"\n");
    }

    @Test
    void csv_tells_null_from_the_empty_text_and_from_no_bytes() {
        assertThat(ListedRows.row(List.of("a", "b", "c"), null, "", new byte[0]).as(CSV))
                .isEqualTo("a,b,c\n,\"\",\"\"\n");
        assertThat(ListedRows.value(null).as(CSV)).isEqualTo("it\n\n");
    }

    @Test
    void csv_quotes_names_of_fields_as_it_quotes_texts() {
        assertThat(ListedRows.row(List.of("a,b"), 1L).as(CSV)).isEqualTo("\"a,b\"\n1\n");
    }

    @Test
    void json_escapes_quotes_backslashes_and_control_characters() {
        assertThat(ListedRows.value("\"\\\n\r\t\0\u001f\u007f").as(JSON))
                .isEqualTo("[\n{\"it\": \"\\\"\\\\\\n\\r\\t\\u0000\\u001f\u007f\"}\n]\n");
        assertThat(ListedRows.row(List.of("a\"b"), 1L).as(JSON)).isEqualTo("[\n{\"a\\\"b\": 1}\n]\n");
    }

    @Test
    void sql_doubles_single_quotes_and_nothing_else() {
        assertThat(ListedRows.value("it's \\ \"so\"").as(SQL)).endsWith("\n('it''s \\ \"so\"');\n");
    }

    @ParameterizedTest
    @CsvSource({
        "users, users",
        "order, '\"order\"'",
        "Users, '\"Users\"'",
        "a-b, '\"a-b\"'",
        "shop.user, 'shop.\"user\"'"
    })
    void sql_quotes_only_names_that_have_to_be(String table, String written) {
        assertThat(new ListedRows(table, List.of("id"), List.of(List.of(1L))).as(SQL))
                .startsWith("INSERT INTO " + written + " (id) VALUES");
        assertThat(ListedRows.row(List.of("group", "a\"b", "user_id"), 1L, 2L, 3L)
                        .as(SQL))
                .contains("(\"group\", \"a\"\"b\", user_id)");
    }

    @Test
    void sql_puts_a_hundred_rows_into_a_statement() {
        ListedRows rows = new ListedRows(
                "t",
                List.of("id"),
                LongStream.rangeClosed(1, 250).mapToObj(i -> List.<Object>of(i)).toList());
        String[] statements = rows.as(SQL).split("(?<=;\n)");

        assertThat(statements)
                .hasSize(3)
                .allSatisfy(each -> assertThat(each)
                        .startsWith("INSERT INTO t (id) VALUES\n(")
                        .endsWith(");\n"));
        assertThat(statements[0].lines()).hasSize(101);
        assertThat(statements[2])
                .startsWith("INSERT INTO t (id) VALUES\n(201),\n")
                .endsWith("(250);\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 9, 10, 99, -100, Long.MAX_VALUE, Long.MIN_VALUE, 1_000_000_000_000_000_000L})
    void numbers_have_all_their_digits(long number) {
        assertThat(ListedRows.value(number).as(CSV)).isEqualTo("it\n" + number + "\n");
    }

    @Test
    void numbers_have_no_exponents() {
        assertThat(ListedRows.value(new BigDecimal("1E-10")).as(CSV)).isEqualTo("it\n0.0000000001\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "2024-02-29T12:00:00.000000001Z"})
    void times_are_those_of_iso_8601(String time) {
        assertThat(ListedRows.value(Instant.parse(time)).as(CSV)).isEqualTo("it\n" + time + "\n");
    }

    @Test
    void years_beyond_four_digits_are_those_of_iso_8601_too() {
        assertThat(ListedRows.value(LocalDate.of(12024, 1, 2)).as(CSV)).isEqualTo("it\n+12024-01-02\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "ü", "€uro", "😀 and more", "\u07ff\u0800\uffff"})
    void texts_are_in_utf_8(String text) {
        assertThat(ListedRows.value(text).as(CSV)).isEqualTo("it\n" + text + "\n");
    }

    @Test
    void half_a_character_is_a_question_mark() {
        assertThat(ListedRows.value("a\ud83db").as(CSV)).isEqualTo("it\na?b\n");
    }

    @Test
    void what_is_no_value_is_refused() {
        assertThatThrownBy(() -> ListedRows.value(new Object()).as(CSV))
                .isInstanceOf(BugException.class)
                .hasMessageContaining("java.lang.Object");
    }

    private static Map<String, Object> object(String one, Object its, String other, Object others) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(one, its);
        object.put(other, others);
        return object;
    }
}
