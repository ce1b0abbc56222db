package io.testflow.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDefinitionsTest {

    @TempDir
    Path directory;

    private Path file;
    private DataDefinitions definitions;

    @BeforeEach
    void write_a_file() throws IOException {
        file = directory.resolve("testflow.yml");
        Files.writeString(file, """
                data:
                  shop:
                    users: {count: 1, fields: {id: uuid}}
                    orders: {count: 1, fields: {id: uuid}}
                  blog:
                    users: {count: 1, fields: {id: uuid}}
                """);
        definitions = new DataDefinitions(file, name -> null);
    }

    @Test
    void the_file_of_a_folder_above_counts() throws IOException {
        Path below = Files.createDirectories(directory.resolve("a/b"));

        assertThat(DataDefinitions.from(below).file()).isEqualTo(file.toAbsolutePath());
    }

    @Test
    void an_entity_that_one_set_has_names_the_set() {
        assertThat(definitions.with("orders").data().name()).isEqualTo("shop");
        assertThat(definitions.named("blog").data().name()).isEqualTo("blog");
    }

    @Test
    void says_which_sets_have_an_entity() {
        assertThatThrownBy(() -> definitions.with("users"))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        file + " has several data sets with an entity `users`: `shop`, `blog`. Name one on the class,"
                                + " @TestFlowData(\"shop\").");
        assertThatThrownBy(() -> definitions.with("")).hasMessageContaining("several data sets: `shop`, `blog`");
        assertThatThrownBy(() -> definitions.with("order"))
                .hasMessage(file + " has no data sets with an entity `order`. Did you mean `orders`?");
    }

    @Test
    void a_seed_of_the_run_counts_for_all_sets() {
        DataDefinitions seeded = new DataDefinitions(file, Map.of("testflow.seed", "7")::get);

        assertThat(seeded.named("shop").data().seed()).isEqualTo(7);
        assertThat(definitions.named("shop").data().seed()).isEqualTo(1);
        assertThatThrownBy(() -> new DataDefinitions(file, Map.of("testflow.seed", "x")::get).named("shop"))
                .hasMessage("`x` is no seed: -Dtestflow.seed takes a whole number.");
    }
}
