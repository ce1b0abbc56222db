package io.testflow.data;

import static io.testflow.data.TestRows.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.data.DataFailure;
import io.testflow.core.data.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealDatabases.class)
class LargeLoadTest {

    private static final String TABLE = "create table visit (number int primary key, note varchar(20))";

    /** Rows that are made when they are asked for. */
    private record Visits(long count) implements Rows {

        @Override
        public String entity() {
            return "visit";
        }

        @Override
        public List<String> fields() {
            return List.of("number", "note");
        }

        @Override
        public Object value(long row, int field) {
            if (row == 70_000) {
                throw new IllegalStateException("no such row");
            }
            return field == 0 ? (Object) row : "note " + row;
        }
    }

    @Test
    void rows_of_many_portions_arrive_and_go(TestDatabase postgres, TestDatabase mariadb) {
        for (TestDatabase database : List.of(postgres.run(TABLE), mariadb.run(TABLE))) {
            List<String> progress = new ArrayList<>();

            LoadedData loaded = database.database()
                    .load(
                            set(new Visits(12_345)),
                            (entity, rows, all) -> progress.add(entity + " " + rows + "/" + all));

            assertThat(database.query("select count(*), sum(number), min(note), max(note) from visit"))
                    .containsExactly("12345 76193340 note 0 note 9999");
            assertThat(progress)
                    .hasSizeGreaterThan(5)
                    .endsWith("visit 12345/12345")
                    .doesNotHaveDuplicates();
            loaded.close();
            assertThat(database.counts("visit")).containsExactly("visit 0");
        }
    }

    @Test
    void a_fault_of_a_row_that_is_made_leaves_nothing_behind(TestDatabase postgres) {
        postgres.run(TABLE);

        assertThatThrownBy(() -> postgres.database().load(set(new Visits(80_000))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no such row");
        assertThat(postgres.counts("visit")).containsExactly("visit 0");
    }

    @Test
    void another_driver_than_that_of_postgresql_gets_inserts(TestDatabase postgres) {
        postgres.run("create type kind as enum ('a', 'b')").run("""
                create table thing (id int generated always as identity primary key, kind kind, tags text[], details jsonb, at timestamptz)""");
        TestRows things = TestRows.of("thing", "id", "kind", "tags", "details", "at")
                .with(7, "b", List.of("x,", "y\""), Map.of("a", 1L), Instant.EPOCH)
                .with(8, null, null, null, null);

        LoadedData loaded = postgres.withoutUnwrapping().database().load(set(things));

        assertThat(postgres.query("select id, kind, tags, details, at at time zone 'UTC' from thing order by id"))
                .containsExactly("7 b {\"x,\",\"y\\\"\"} {\"a\": 1} 1970-01-01 00:00:00", "8 null null null null");
        postgres.run("insert into thing (kind) values ('a')");
        assertThat(postgres.query("select max(id) from thing")).containsExactly("9");
        loaded.close();
        assertThat(postgres.counts("thing")).containsExactly("thing 1");
    }

    @Test
    void a_cleanup_that_fails_is_told_and_leaves_all_as_it_was(TestDatabase postgres) {
        postgres.run(TABLE).run("create rule keep as on delete to visit where old.number = 3 do instead select 1 / 0");
        LoadedData loaded = postgres.database().load(set(new Visits(10)));

        assertThatThrownBy(loaded::close)
                .isInstanceOf(DataFailure.class)
                .hasMessageStartingWith(
                        "`postgres` cannot take out the data set `test-data` again: ERROR: division by zero");
        assertThat(postgres.counts("visit")).containsExactly("visit 10");
    }

    @Test
    void a_database_that_does_not_answer_is_told(TestDatabase postgres) {
        assertThatThrownBy(() -> postgres.withoutAnswer().database().load(set(new Visits(1))))
                .isInstanceOf(DataFailure.class)
                .hasMessage("`postgres` cannot load the data set `test-data`: nobody listens.");
    }
}
