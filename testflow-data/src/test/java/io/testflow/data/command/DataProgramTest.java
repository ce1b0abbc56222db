package io.testflow.data.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.data.DataFailure;
import io.testflow.core.error.UsageException;
import io.testflow.data.RealDatabases;
import io.testflow.data.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(RealDatabases.class)
class DataProgramTest {

    @TempDir
    Path root;

    @BeforeEach
    void define_a_data_set() throws IOException {
        Files.writeString(root.resolve("testflow.yml"), """
                data:
                  shop:
                    seed: 42
                    users: {count: 3, fields: {id: sequence, name: name}}
                    orders: {count: 2, fields: {id: sequence, user_id: "ref:users.id"}}
                """);
    }

    @Test
    void writes_a_file_for_each_entity() throws IOException {
        Path target = root.resolve("target/data");

        assertThat(run("generate", "shop", "csv", target.toString(), ""))
                .containsExactly(target.resolve("users.csv") + ": 3 rows", target.resolve("orders.csv") + ": 2 rows");

        assertThat(Files.readAllLines(target.resolve("users.csv"))).hasSize(4).startsWith("id,name");
        assertThat(target).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void another_seed_gives_other_rows() throws IOException {
        run("generate", "shop", "json", root.resolve("one").toString(), "");
        run("generate", "shop", "json", root.resolve("same").toString(), "42");
        run("generate", "shop", "json", root.resolve("other").toString(), "43");

        assertThat(root.resolve("same/users.json")).hasSameTextualContentAs(root.resolve("one/users.json"));
        assertThat(Files.readString(root.resolve("other/users.json")))
                .isNotEqualTo(Files.readString(root.resolve("one/users.json")));
    }

    @Test
    void loads_a_database(TestDatabase postgres) throws Exception {
        postgres.run("create table users (id int primary key, name text);"
                + "create table orders (id int primary key, user_id int references users)");

        assertThat(run("generate", "shop", "csv", url(postgres), ""))
                .containsExactly("3 rows of users", "2 rows of orders");

        assertThat(postgres.counts("users", "orders")).containsExactly("users 3", "orders 2");
    }

    @Test
    void what_was_frozen_stays_until_it_is_frozen_again() throws IOException {
        assertThat(run("freeze", "shop"))
                .containsExactly(
                        root.resolve("testdata/shop/users.csv") + ": 3 rows",
                        root.resolve("testdata/shop/orders.csv") + ": 2 rows");
        assertThat(run("diff", "shop")).containsExactly("The frozen data set is what its definition gives.");

        Path users = root.resolve("testdata/shop/users.csv");
        Files.writeString(users, Files.readString(users).replaceFirst("\n1,[^\n]*", "\n1,Ada"));
        run("generate", "shop", "csv", root.resolve("data").toString(), "");

        assertThat(root.resolve("data/users.csv")).content().contains("\n1,Ada\n");
        assertThat(run("diff", "shop")).first().isEqualTo("~ users, 3 rows");
        run("generate", "shop", "csv", root.resolve("data").toString(), "42");
        assertThat(root.resolve("data/users.csv")).content().doesNotContain("Ada");
    }

    @Test
    void what_was_frozen_and_no_longer_fits_is_refused() throws IOException {
        run("freeze", "shop");
        Path file = root.resolve("testflow.yml");
        Files.writeString(file, Files.readString(file).replace("count: 3", "count: 4"));

        refused("no longer fits the definition of `shop`", "generate", "shop", "csv", root.toString(), "");
        assertThat(run("diff", "shop")).first().isEqualTo("~ users, 3 rows -> 4 rows");
        run("freeze", "shop");
        assertThat(run("diff", "shop")).containsExactly("The frozen data set is what its definition gives.");
    }

    @Test
    void what_a_definition_leaves_out_is_read_from_the_tables(TestDatabase postgres) throws Exception {
        postgres.run("create table users (id int primary key, name varchar(20) not null, state char(2) not null"
                + " check (state in ('on', 'of')));"
                + "create table orders (id int primary key, user_id int not null references users, note text)");
        Files.writeString(root.resolve("testflow.yml"), """
                data:
                  shop:
                    load: db
                    orders: {count: 20}
                    users: {count: 5, fields: {name: "const:Ada"}}
                """);

        run("generate", "shop", "csv", url(postgres), "");

        assertThat(postgres.counts("users", "orders")).containsExactly("users 5", "orders 20");
        assertThat(postgres.query("select distinct name from users")).containsExactly("Ada");
    }

    @Test
    void says_on_which_line_a_field_stands_that_the_database_refuses(TestDatabase postgres) throws Exception {
        postgres.run("create table users (id int primary key, name text constraint short check (length(name) < 3));"
                + "create table orders (id int primary key, user_id int references users)");

        String url = url(postgres);
        assertThatThrownBy(() -> run("generate", "shop", "csv", url, ""))
                .isInstanceOf(DataFailure.class)
                .hasMessageStartingWith(
                        root.resolve("testflow.yml") + ":4: the data set `shop`: `shop` refuses row 1 of 3 of"
                                + " `users` with `name` = `Sandra Watkins`, by `short`");
        assertThat(postgres.counts("users", "orders")).containsExactly("users 0", "orders 0");
    }

    @Test
    void a_part_of_a_database_is_a_data_set_with_other_values(TestDatabase postgres) throws Exception {
        postgres.run("create table users (id int primary key, name text not null);"
                + "create table orders (id int primary key, user_id int not null references users);"
                + "insert into users values (1, 'Jane Real'), (2, 'John Real');"
                + "insert into orders values (7, 1), (8, 2)");

        assertThat(run("mask", "real", url(postgres), "users", "id = 1", "10", "true", "users.name=name", "secret"))
                .contains(
                        root.resolve("testdata/real/users.csv") + ": 1 rows",
                        root.resolve("testdata/real/orders.csv") + ": 1 rows");

        assertThat(root.resolve("testdata/real/users.csv"))
                .content()
                .startsWith("id,name\n1,")
                .doesNotContain("Real");
        Files.writeString(root.resolve("testflow.yml"), "data: {real: {}}");
        assertThat(run("generate", "real", "csv", root.resolve("data").toString(), ""))
                .hasSize(2);
        assertThat(root.resolve("data/orders.csv")).hasContent("id,user_id\n7,1\n");
    }

    @Test
    void says_what_it_does_not_know() {
        refused(
                "`users.name` gives no kind to a column.",
                "mask",
                "x",
                "jdbc:x",
                "users",
                "",
                "0",
                "false",
                "users.name",
                "");
        refused("The data set `shop` was not frozen", "diff", "shop");
        refused("There is no data set `shpo`", "generate", "shpo", "csv", "x", "");
        refused(
                "`cvs` is no format of files: `-Dtestflow.format` takes `csv`, `json` or `sql`. Did you mean `csv`?",
                "generate",
                "shop",
                "cvs",
                root.toString(),
                "");
        refused("`x` is no seed", "generate", "shop", "csv", root.toString(), "x");
        refused(
                "No JDBC driver on the test class path takes `jdbc:nobody://host/db`.",
                "generate",
                "shop",
                "csv",
                "jdbc:nobody://me:secret@host/db?password=secret",
                "");
    }

    private void refused(String problem, String... words) {
        assertThatThrownBy(() -> run(words)).isInstanceOf(UsageException.class).hasMessageContaining(problem);
        assertThat(root.resolve("said")).content().contains(problem).doesNotContain("secret");
    }

    private List<String> run(String... words) throws IOException {
        String[] all = new String[words.length + 2];
        all[0] = root.resolve("said").toString();
        all[1] = root.toString();
        System.arraycopy(words, 0, all, 2, words.length);
        DataProgram.main(all);
        return Files.readAllLines(root.resolve("said"));
    }

    private static String url(TestDatabase database) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            return connection.getMetaData().getURL() + "?user=postgres&currentSchema=" + connection.getSchema();
        }
    }
}
