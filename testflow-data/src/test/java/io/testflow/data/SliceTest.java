package io.testflow.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.data.Content;
import io.testflow.core.data.DataSet;
import io.testflow.core.data.Rows;
import io.testflow.core.data.TestData;
import io.testflow.core.error.UsageException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealDatabases.class)
class SliceTest {

    private static final String SCHEMA = """
            create table person (email varchar(20) primary key, name varchar(20), born date, boss varchar(20),
              foreign key (boss) references person (email));
            create table account (id int primary key, owner varchar(20) not null, foreign key (owner) references person (email));
            create table transfer (id int primary key, source int not null, target int, at timestamp null,
              foreign key (source) references account (id), foreign key (target) references account (id));
            """;
    private static final String ROWS = """
            insert into person values ('ada@x', 'Ada', '1990-01-02', null), ('bob@x', 'Bob', null, 'ada@x'), ('eve@x', 'Ada', null, null);
            insert into account values (1, 'bob@x'), (2, 'eve@x'), (3, 'ada@x');
            insert into transfer values (1, 1, 2, '2026-02-03 04:05:06'), (2, 3, null, null);
            """;

    /** Rows of a kind: its name and a number. */
    private record Made(String kind, int values) implements Rows {

        static DataSet of(TestData data) {
            String kind = ((Content.Value)
                            data.entities().get("masks").fields().get(0).content())
                    .kind();
            return TestRows.set(new Made(kind, kind.equals("few") ? 1 : 1_000_000));
        }

        @Override
        public String entity() {
            return "masks";
        }

        @Override
        public List<String> fields() {
            return List.of("value");
        }

        @Override
        public long count() {
            return 1L << 30;
        }

        @Override
        public Object value(long row, int field) {
            return kind + row % values;
        }
    }

    @Test
    void rows_come_with_those_that_they_refer_to(TestDatabase postgres, TestDatabase mariadb) {
        for (TestDatabase database :
                List.of(postgres.run(SCHEMA).run(ROWS), mariadb.run(SCHEMA).run(ROWS))) {
            DataSet slice =
                    database.database().slice("part", Slice.of("account").where("id = 1"), Made::of);

            assertThat(texts(slice.rows("account"))).containsExactly("[1, bob@x]");
            assertThat(texts(slice.rows("person")))
                    .containsExactly("[bob@x, Bob, null, ada@x]", "[ada@x, Ada, 1990-01-02, null]");
            assertThat(slice.entities()).hasSize(2);
        }
    }

    @Test
    void rows_come_with_those_that_refer_to_them_on_request(TestDatabase postgres) {
        postgres.run(SCHEMA).run(ROWS);

        DataSet slice =
                postgres.database().slice("part", Slice.of("person").first(2).withReferring(), Made::of);

        assertThat(texts(slice.rows("account"))).containsExactly("[1, bob@x]", "[3, ada@x]", "[2, eve@x]");
        assertThat(texts(slice.rows("transfer")))
                .containsExactly("[1, 1, 2, 2026-02-03T04:05:06Z]", "[2, 3, null, null]");
    }

    @Test
    void a_masked_value_is_the_same_everywhere_and_never_the_real_one(TestDatabase postgres, TestDatabase mariadb) {
        Slice all =
                Slice.of("person").withReferring().mask("person.email", "mail").mask("person.name", "name");
        postgres.run(SCHEMA).run(ROWS);
        mariadb.run(SCHEMA).run(ROWS);

        DataSet slice = postgres.database().slice("part", all, Made::of);

        assertThat(slice.entities().toString()).doesNotContain("ada@x", "bob@x", "Ada", "Bob");
        Rows persons = slice.rows("person");
        assertThat(persons.value(0, 1)).isEqualTo(persons.value(2, 1)).isNotEqualTo(persons.value(1, 1));
        assertThat(persons.value(1, 3)).isEqualTo(persons.value(0, 0));
        assertThat(slice.rows("account").value(0, 1)).isEqualTo(persons.value(1, 0));
        assertThat(mariadb.database().slice("part", all, Made::of).version()).isEqualTo(slice.version());
        assertThat(postgres.database().slice("part", all.key("other"), Made::of).version())
                .isNotEqualTo(slice.version());
        postgres.run("delete from transfer; delete from account; delete from person".replace("; ", ";\n"));
        postgres.database().load(slice);
        assertThat(postgres.counts("person", "account", "transfer"))
                .containsExactly("person 3", "account 3", "transfer 2");
    }

    @Test
    void a_kind_with_too_few_values_and_a_column_that_is_not_there_are_told(TestDatabase postgres) {
        Database database = postgres.run(SCHEMA).run(ROWS).database();

        assertThatThrownBy(() -> database.slice("part", Slice.of("person").mask("person.email", "few"), Made::of))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "`few` has too few values to put one in the place of each real one. Choose a kind with more.");
        assertThatThrownBy(() -> database.slice("part", Slice.of("person").mask("person.mail", "few"), Made::of))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("Did you mean `email`?");
        assertThatThrownBy(() -> database.slice("part", Slice.of("person").mask("email", "few"), Made::of))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("`email` names no column");
    }

    private static List<String> texts(Rows rows) {
        return LongStream.range(0, rows.count())
                .mapToObj(row -> rows.row(row).values().toString())
                .toList();
    }
}
