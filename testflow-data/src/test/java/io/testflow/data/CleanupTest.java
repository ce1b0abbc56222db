package io.testflow.data;

import static io.testflow.data.TestRows.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealDatabases.class)
class CleanupTest {

    private static final TestRows USERS =
            TestRows.of("users", "name", "friend_id").with("Ada", null).with("Bob", null);

    @Test
    void what_was_loaded_goes_and_what_was_there_stays(TestDatabase postgres, TestDatabase mariadb) {
        leavesOnlyWhatWasThere(postgres.run("""
                create table users (id bigint generated always as identity primary key, name text,
                  friend_id bigint references users);
                create table visit (user_id bigint references users, note text);
                """));
        leavesOnlyWhatWasThere(mariadb.run("""
                create table users (id bigint auto_increment primary key, name text, friend_id bigint,
                  foreign key (friend_id) references users (id));
                create table visit (user_id bigint, note varchar(20), foreign key (user_id) references users (id));
                """));
    }

    private static void leavesOnlyWhatWasThere(TestDatabase database) {
        database.run("insert into users (name) values ('Zoe');\ninsert into visit values (1, 'old'), (null, 'x')");

        try (LoadedData loaded =
                database.database().load(set(USERS, TestRows.of("visit", "note").with("x")))) {
            assertThat(database.query("select id, name from users order by id"))
                    .containsExactly("1 Zoe", "2 Ada", "3 Bob");
            assertThat(loaded.data().rows("users").count()).isEqualTo(2);
            // What a test does.
            database.run("insert into visit values (2, 'new')");
            database.run("insert into users (name, friend_id) values ('Eve', 3)");
            database.run(
                    "update users set friend_id = (select max(id) from (select id from users) s) where name = 'Bob'");
        }

        assertThat(database.query("select name from users")).containsExactly("Zoe");
        assertThat(database.query("select note from visit order by note")).containsExactly("old", "x");
    }

    @Test
    void what_is_held_is_seen_by_one_connection_and_rolled_back(TestDatabase postgres) throws SQLException {
        postgres.run("create table users (id serial primary key, name text, friend_id int)");

        try (HeldData held = postgres.database().hold(set(USERS));
                Statement statement = held.connection().createStatement()) {
            assertThat(statement.executeUpdate("update users set name = 'x'")).isEqualTo(2);
            assertThat(postgres.counts("users")).containsExactly("users 0");
            assertThatThrownBy(() -> held.connection().commit()).hasMessageContaining("cannot commit");
            held.connection().close();
        }

        assertThat(postgres.counts("users")).containsExactly("users 0");
    }
}
