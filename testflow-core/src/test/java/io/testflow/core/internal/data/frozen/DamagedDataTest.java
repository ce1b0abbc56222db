package io.testflow.core.internal.data.frozen;

import static io.testflow.core.data.Field.field;
import static io.testflow.core.data.Field.list;
import static io.testflow.core.data.Field.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.data.TestData;
import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedDataTest {

    private static final TestData THINGS = TestData.named("things")
            .generate(
                    "things",
                    3,
                    field("whole", "const:1"),
                    field("text", "const:a"),
                    object("address", field("zip", "int:7..7")),
                    list("tags", "int:5..5", 1, 1));

    private static final String HEAD = "whole,text,address,tags\n";
    private static final String ROW = "1,a,\"{\"\"zip\"\": 7}\",[5]\n";

    @TempDir
    Path directory;

    @BeforeEach
    void freeze() throws IOException {
        new FrozenData(directory).write(THINGS);
        assertThat(file()).hasContent(HEAD + ROW + ROW + ROW);
        String manifest = Files.readString(directory.resolve("manifest.json"));
        Files.writeString(
                directory.resolve("manifest.json"),
                manifest.replace("\"whole\", \"type\": \"text\"", "\"whole\", \"type\": \"integer\""));
    }

    @Test
    void a_file_that_is_missing_is_named() throws IOException {
        Files.delete(file());

        isRefused(file() + " is missing", "data-freeze");
    }

    @Test
    void a_set_without_its_manifest_is_not_complete() throws IOException {
        Files.delete(directory.resolve("manifest.json"));

        isRefused("manifest.json is missing", "not complete", "data-freeze");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x,a,,|column `whole`: `x` is no whole number",
                "1.5,a,,|column `whole`: `1.5` is no whole number",
                "\"\",a,,|column `whole`: `` is no whole number",
                "1,a,,5|column `tags`: `5` is no",
                "1,a,,[x]|column `tags`: JSON that has no value where one has to be in its line 1",
                "1,a,,\"[\"\"5\"\"]\"|column `tags`: `5` is no integer",
                "1,a,,null|column `tags`: `null` is no list and no object",
                "1,a,{},|column `address`: the members are [], not [zip]",
                "1,a|2 values for 4 columns",
                "1,a,b,c,d|5 values for 4 columns",
                "''|1 values for 4 columns",
                "1,a\"b,,|a quote inside of a value",
                "1,\"a\"b,,|something behind a value in quotes",
            })
    void a_line_that_is_no_row_is_named(String line, String problem) throws IOException {
        Files.writeString(file(), HEAD + ROW + line + "\n" + ROW);

        isRefused(file() + ", line 3, ", problem);
    }

    @Test
    void a_quote_that_nothing_closes_is_named_where_its_line_begins() throws IOException {
        Files.writeString(file(), HEAD + ROW + "1,\"a,,\n1,a,,\n");

        isRefused(file() + ", line 3, ", "a quote that nothing closes");
    }

    @Test
    void lines_are_counted_through_values_of_several_lines() throws IOException {
        Files.writeString(file(), HEAD + "1,\"a\nb\",,\n" + "x,a,,\n" + ROW);

        isRefused(file() + ", line 4, column `whole`");
    }

    @Test
    void columns_are_those_of_the_manifest() throws IOException {
        Files.writeString(file(), "whole,text,tags,address\n" + ROW + ROW + ROW);

        isRefused(file() + ", line 1, has the columns [whole, text, tags, address]", "[whole, text, address, tags]");

        Files.writeString(file(), "");
        isRefused(file() + ", line 1, has the columns []");
    }

    @Test
    void there_are_as_many_rows_as_the_manifest_says() throws IOException {
        Files.writeString(file(), HEAD + ROW + ROW);

        isRefused(file() + " has 2 rows, the manifest says 3", "`rows` of `things`");
    }

    @Test
    void what_is_no_text_is_refused() throws IOException {
        Files.write(file(), new byte[] {(byte) 0xFF, 'a'});

        isRefused(file() + " is no text in UTF-8");
    }

    @Test
    void what_is_no_file_is_refused() throws IOException {
        Files.delete(file());
        Files.createDirectory(file());

        isRefused(file() + " cannot be read");
    }

    @Test
    void what_editors_leave_is_read_as_well() throws IOException {
        Files.writeString(file(), "\uFEFF" + (HEAD + ROW + "1,\"\",,\n" + "2,b,,").replace("\n", "\r\n"));

        assertThat(new FrozenData(directory).read().rows("things").row(2))
                .hasToString("{whole=2, text=b, address=null, tags=null}");
        assertThat(new FrozenData(directory).read().rows("things").value(1, 1)).isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"format\": \"other\"}",
                "{\"format\": \"testflow-data\", \"version\": 2}",
                "{\"format\": \"testflow-data\", \"version\": 1.5}",
                "{\"format\": \"testflow-data\", \"version\": 1}",
                "{\"format\": \"testflow-data\", \"version\": 1, \"entities\": []}",
                "{\"format\": \"testflow-data\", \"version\": 1, \"entities\": [1]}",
            })
    void a_manifest_of_something_else_is_refused(String text) throws IOException {
        Files.writeString(directory.resolve("manifest.json"), text);

        isRefused("manifest.json is no manifest of a frozen data set, it has ", "data-freeze");
    }

    @ParameterizedTest
    @CsvSource({"\"integer\", \"number\"", "things.csv, ../things.csv", "things.csv, things.txt"})
    void a_manifest_with_an_unknown_type_or_a_file_elsewhere_is_refused(String before, String after)
            throws IOException {
        Path manifest = directory.resolve("manifest.json");
        String text = Files.readString(manifest);
        assertThat(text).contains(before);
        Files.writeString(manifest, text.replace(before, after));

        isRefused("manifest.json is no manifest of a frozen data set, it has `" + after.replace("\"", "") + "`");
    }

    @Test
    void a_set_that_was_damaged_can_be_frozen_again() throws IOException {
        Files.writeString(directory.resolve("manifest.json"), "{");

        new FrozenData(directory).write(THINGS);

        assertThat(new FrozenData(directory).read().rows("things").count()).isEqualTo(3);
    }

    private Path file() {
        return directory.resolve("things.csv");
    }

    private void isRefused(String... words) {
        assertThatThrownBy(() -> new FrozenData(directory).read())
                .isInstanceOf(UsageException.class)
                .hasMessageContainingAll(words);
    }
}
