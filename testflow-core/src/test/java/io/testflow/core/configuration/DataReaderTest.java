package io.testflow.core.configuration;

import static io.testflow.core.data.Field.field;
import static io.testflow.core.data.Field.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.data.Content;
import io.testflow.core.data.Field;
import io.testflow.core.data.TestData;
import io.testflow.core.error.UsageException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataReaderTest {

    @TempDir
    Path directory;

    private WrittenSettings written;

    @BeforeEach
    void name_the_file() {
        written = WrittenSettings.in(directory);
    }

    @Test
    void a_data_set_of_the_file_equals_the_one_that_is_built() throws Exception {
        WrittenData read = read("""
                data:
                  integration-test-data:
                    seed: 42
                    locale: de
                    load: payment-db
                    users:
                      count: 10
                      fields:
                        id: uuid
                        email: {kind: email, unique: true}
                        created_at: {kind: timestamp, nulls: 0.2}
                        address: {fields: {city: city, zip: {kind: postcode, nulls: 1}}}
                    payment_methods:
                      count: 5
                      fields: {user_id: "ref:users.id", tags: {list: "enum:a,b", size: 0..2}, notes: {list: {fields: {it: word}}}}
                    audit: {count: 1000000}
                """);

        assertThat(read.data())
                .isEqualTo(TestData.named("integration-test-data")
                        .seed(42)
                        .locale("de")
                        .load("payment-db")
                        .generate(
                                "users",
                                10,
                                field("id", "uuid"),
                                field("email", "email").distinct(),
                                field("created_at", "timestamp").nulls(0.2),
                                object(
                                        "address",
                                        field("city", "city"),
                                        field("zip", "postcode").nulls(1)))
                        .generate(
                                "payment_methods",
                                5,
                                field("user_id", "ref:users.id"),
                                Field.list("tags", "enum:a,b", 0, 2),
                                new Field(
                                        "notes",
                                        new Content.Many(new Content.Nested(List.of(field("it", "word"))), 1, 3),
                                        0,
                                        false))
                        .generate("audit", 1_000_000));
        assertThat(read.rows(read.data()).rows("users").count()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it: {sed: 3} | 2 | `data.it.sed` is no entity with `count` and `fields`, and no key of a data set. Did you mean `seed`?
            it: {seed: x} | 2 | `data.it.seed` takes a whole number from -9223372036854775808
            it: {users: {fields: {id: uuid}}} | 2 | `data.it.users` has no `count`.
            it: {users: {count: -1}} | 2 | `data.it.users.count` takes a whole number from 0 to
            it: {users: {count: 1}} | 2 | `data.it.users` has no `fields`. Name them, or `load`
            it: {users: {count: 1, field: {}}} | 2 | Did you mean `fields`?
            it: {users: {count: 1, fields: {a: {kind: uuid, list: uuid}}}} | 2 | takes one of `kind`, `fields` of an object, and `list`
            it: {users: {count: 1, fields: {a: {kind: uuid, size: 1..2}}}} | 2 | takes one of `kind`, `fields` of an object, and `list`
            it: {users: {count: 1, fields: {a: {unique: true}}}} | 2 | takes one of `kind`, `fields` of an object, and `list`
            it: {users: {count: 1, fields: {a: {list: uuid, size: 3}}}} | 2 | `data.it.users.fields.a.size` takes how many items there are
            it: {users: {count: 1, fields: {a: {kind: uuid, nulls: 2}}}} | 2 | `data.it.users.fields.a.nulls` takes a share from 0, none, to 1, all
            it: {users: {count: 1, fields: {a: {kind: uuid, unique: maybe}}}} | 2 | `data.it.users.fields.a.unique` takes `true` or `false`
            it: {users: {count: 1, fields: {a: [uuid]}}} | 2 | `data.it.users.fields.a` takes a kind such as `email`
            """)
    void says_where_the_file_makes_no_sense(String set, int line, String problem) {
        written.refused("data:\n  " + set + "\n", line, problem);
    }

    @Test
    void says_on_which_line_a_field_says_what_cannot_be() throws Exception {
        WrittenData read = read("""
                data:
                  it:
                    users:
                      count: 5
                      fields:
                        id: uuid
                        state:
                          kind: enum:on,off
                          unique: true
                """);

        assertThat(read.readable()).isEqualTo(read.data());
        assertThatThrownBy(read::rows)
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith(
                        written.file() + ":8: the data set `it`, `users.state`: it is unique and has 2");
    }

    @Test
    void says_what_cannot_be_read_before_the_tables_are_known() throws Exception {
        WrittenData read = read("""
                data:
                  it:
                    load: db
                    users:
                      count: 5
                      fields: {team_id: "ref:teams.id", mail: {list: emial}}
                """);

        assertThatThrownBy(read::readable)
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith(written.file() + ":6: the data set `it`, `users.mail`: `emial` is no kind");
    }

    @Test
    void says_which_data_sets_there_are() throws Exception {
        written.read("data: {one: {}, two: {}}");

        assertThat(SettingsFile.data(written.file(), "one").data()).isEqualTo(TestData.named("one"));
        assertThatThrownBy(() -> SettingsFile.data(written.file(), "tow"))
                .hasMessage(
                        "There is no data set `tow` in " + written.file() + ". Did you mean `two`? It has one, two.");
    }

    private WrittenData read(String yaml) throws Exception {
        return written.read(yaml).data().get(0);
    }
}
