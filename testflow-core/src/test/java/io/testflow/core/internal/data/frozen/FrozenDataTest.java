package io.testflow.core.internal.data.frozen;

import static io.testflow.core.data.Field.field;
import static io.testflow.core.data.Field.list;
import static io.testflow.core.data.Field.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.data.Content;
import io.testflow.core.data.DataSet;
import io.testflow.core.data.Field;
import io.testflow.core.data.Rows;
import io.testflow.core.data.TestData;
import io.testflow.core.error.UsageException;
import io.testflow.core.internal.data.generate.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenDataTest {

    private static final TestData SHOP = TestData.named("shop")
            .seed(42)
            .generate(
                    "users",
                    40,
                    field("id", "uuid"),
                    field("name", "name").nulls(0.2),
                    field("email", "email").distinct(),
                    field("age", "int:18..99"),
                    field("price", "decimal:0..100/2"),
                    field("active", "boolean"),
                    field("born", "date"),
                    field("wakes", "time"),
                    field("seen", "timestamp"),
                    field("key", "bytes:0..3"),
                    field("note", "enum:\\,,\",it's,a\nb,"),
                    field("details", "json"),
                    field("never", "int").nulls(1),
                    object(
                            "address",
                            field("city", "city"),
                            field("since", "date").nulls(0.9),
                            object("geo", field("lat", "decimal:0..90/4"))),
                    list("tags", "enum:a,b", 0, 2),
                    list("times", "timestamp", 0, 1),
                    new Field(
                            "children",
                            new Content.Many(
                                    new Content.Nested(List.of(field("name", "first-name"), field("id", "uuid"))),
                                    0,
                                    2),
                            0,
                            false))
            .generate("orders", 3, field("id", "sequence"), field("user_id", "ref:users.id"));

    @TempDir
    Path directory;

    private FrozenData frozen;

    @BeforeEach
    void freeze() throws IOException {
        frozen = new FrozenData(directory.resolve("shop"));
        frozen.write(SHOP);
    }

    @Test
    void values_come_back_as_they_were_generated() {
        DataSet generated = Generation.of(SHOP);
        DataSet read = frozen.read(SHOP);

        assertThat(read.name()).isEqualTo("shop");
        assertThat(read.entities()).extracting(Rows::entity).containsExactly("users", "orders");
        for (Rows rows : generated.entities()) {
            Rows same = read.rows(rows.entity());
            assertThat(same.fields()).isEqualTo(rows.fields());
            assertThat(same.count()).isEqualTo(rows.count());
            for (long row = 0; row < rows.count(); row++) {
                assertThat(same.row(row)).usingRecursiveComparison().isEqualTo(rows.row(row));
                assertThat(same.row(row).toString().replaceAll("\\[B@\\w+", "bytes"))
                        .isEqualTo(rows.row(row).toString().replaceAll("\\[B@\\w+", "bytes"));
            }
        }
    }

    @Test
    void the_manifest_says_what_is_there_and_what_it_was_made_of() throws IOException {
        TestData small = TestData.named("small")
                .generate(
                        "users",
                        2,
                        field("id", "sequence"),
                        field("name", "name").nulls(0.5).distinct())
                .generate(
                        "Users",
                        1,
                        object(
                                "at",
                                field("city", "city"),
                                list("n", "int:1..2", 1, 1).nulls(0)));
        frozen.write(small);

        assertThat(manifest()).isEqualTo("""
                {
                  "format": "testflow-data",
                  "version": 1,
                  "name": "small",
                  "content": "%s",
                  "seed": 1,
                  "locale": "en",
                  "generator": 1,
                  "entities": [
                    {
                      "name": "users",
                      "file": "users.csv",
                      "rows": 2,
                      "fields": [
                        {"name": "id", "type": "integer", "definition": "sequence"},
                        {"name": "name", "type": "text", "definition": "name, unique, nulls 0.5"}
                      ]
                    },
                    {
                      "name": "Users",
                      "file": "Users-2.csv",
                      "rows": 1,
                      "fields": [
                        {"name": "at", "type": {"object": {"city": "text", "n": {"list": "integer"}}}, \
                "definition": "{city: city; n: 1 to 1 of int:1..2}"}
                      ]
                    }
                  ]
                }
                """.formatted(Generation.of(small).version()));
    }

    @Test
    void the_manifest_names_the_version_of_datafaker_where_that_made_values() throws IOException {
        assertThat(manifest()).doesNotContain("datafaker");

        frozen.write(TestData.named("x").generate("a", 1, list("b", "#{Name.first_name}", 1, 1)));

        assertThat(manifest()).containsPattern("\"datafaker\": \"[0-9.]+\"");
    }

    @Test
    void freezing_again_leaves_nothing_behind_and_touches_no_other_file() throws IOException {
        Files.writeString(frozen.directory().resolve("README.md"), "mine");

        frozen.write(TestData.named("shop").generate("a/b", 1, field("id", "uuid")));

        assertThat(files()).containsExactlyInAnyOrder("README.md", "a_b.csv", "manifest.json");
    }

    @Test
    void freezing_twice_gives_the_same_files() throws IOException {
        String users = Files.readString(frozen.directory().resolve("users.csv"));
        String manifest = manifest();

        frozen.write(SHOP);

        assertThat(frozen.directory().resolve("users.csv")).hasContent(users);
        assertThat(manifest()).isEqualTo(manifest);
        assertThat(users).doesNotContain("\r");
    }

    @Test
    void what_cannot_be_made_leaves_what_was_there() throws IOException {
        TestData wrong = TestData.named("shop")
                .generate("users", 9, field("id", "int:1..2").distinct());

        assertThatThrownBy(() -> frozen.write(wrong)).isInstanceOf(UsageException.class);

        assertThat(frozen.read(SHOP).rows("users").count()).isEqualTo(40);
        assertThat(files()).containsExactlyInAnyOrder("manifest.json", "orders.csv", "users.csv");
    }

    @Test
    void rows_that_no_definition_made_can_be_frozen_too() throws IOException {
        DataSet export = Generation.of(SHOP);

        frozen.write(export);

        assertThat(manifest()).doesNotContain("seed").doesNotContain("definition");
        assertThat(frozen.read().rows("orders").row(1))
                .isEqualTo(export.rows("orders").row(1));
        assertThat(frozen.read(SHOP).rows("orders").count()).isEqualTo(3);
    }

    @Test
    void an_edited_value_is_taken_and_gives_another_version() throws IOException {
        String version = frozen.read().version();
        edit("orders.csv", "\n2,", "\n22,");

        DataSet edited = frozen.read(SHOP);

        assertThat(edited.rows("orders").value(1, 0)).isEqualTo(22L);
        assertThat(edited.version()).isNotEqualTo(version);
    }

    @Test
    void a_set_that_no_longer_fits_its_definition_says_in_what() {
        TestData changed = TestData.named("shop")
                .seed(43)
                .locale("de")
                .generate("users", 41, field("id", "uuid"), field("email", "email"), field("phone", "phone"))
                .generate("payments", 1, field("id", "uuid"));

        assertThatThrownBy(() -> frozen.read(changed))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith(
                        "The frozen data set in " + frozen.directory() + " no longer fits the definition of `shop`:\n")
                .hasMessageContaining("- the seed was `42` and is `43`\n- the locale was `en` and is `de`\n")
                .hasMessageContaining("- the number of rows of `users` was `40` and is `41`\n")
                .hasMessageContaining("- `users.email` was `email, unique` and is `email`\n")
                .hasMessageContaining("- the field `users.phone` is new\n")
                .hasMessageContaining("- the field `users.age` is gone\n")
                .hasMessageContaining("- the entity `payments` is new\n- the entity `orders` is gone\n")
                .hasMessageContaining("mvn testflow:data-freeze");
    }

    @Test
    void there_is_a_set_where_there_is_a_manifest() {
        assertThat(frozen.exists()).isTrue();
        assertThat(new FrozenData(directory.resolve("other")).exists()).isFalse();
    }

    private String manifest() throws IOException {
        return Files.readString(frozen.directory().resolve("manifest.json"));
    }

    private void edit(String file, String before, String after) throws IOException {
        Path path = frozen.directory().resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, after));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(frozen.directory())) {
            return new ArrayList<>(
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
