package io.testflow.data;

import static io.testflow.data.TestRows.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.data.DataFailure;
import io.testflow.core.error.UsageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealDatabases.class)
class RefusalTest {

    private static final String SCHEMA = """
            create table city (id int primary key);
            create table users (id int primary key, email varchar(10) not null, age smallint, city_id int,
              constraint email_once unique (email), constraint grown_up check (age >= 18),
              constraint lives_in foreign key (city_id) references city (id));
            """;
    private static final TestRows CITIES = TestRows.of("city", "id").with(1);
    private static final TestRows USERS =
            TestRows.of("users", "id", "email", "age", "city_id").with(1, "a@b.c", 20, 1);

    private TestDatabase postgres;
    private TestDatabase mariadb;

    @BeforeEach
    void schemas(TestDatabase postgres, TestDatabase mariadb) {
        this.postgres = postgres.run(SCHEMA);
        this.mariadb = mariadb.run(SCHEMA);
    }

    @Test
    void a_value_that_is_there_twice() {
        TestRows users = USERS.with(2, "b@b.c", 20, 1).with(3, "a@b.c", 20, 1);

        assertThat(failure(postgres, users))
                .isEqualTo("`postgres` refuses row 3 of 3 of `users` with `email` = `a@b.c`, by `email_once`:"
                        + " duplicate key value violates unique constraint \"email_once\"."
                        + " Key (email)=(a@b.c) already exists. Nothing has been loaded."
                        + " Make the field unique, or give it a kind with more values;"
                        + " where the row was there before, clean up what an earlier test has left.");
        assertThat(failure(mariadb, users))
                .startsWith("`mariadb` refuses row 3 of 3 of `users` with `email` = `a@b.c`, by `email_once`:"
                        + " Duplicate entry 'a@b.c' for key 'email_once'. Nothing has been loaded."
                        + " Make the field unique");
    }

    @Test
    void a_reference_to_nothing() {
        TestRows users = USERS.with(2, "b@b.c", 20, 7);

        assertThat(failure(postgres, users))
                .startsWith(
                        "`postgres` refuses row 2 of 2 of `users` with `city_id` = `7`, by `lives_in`: insert or update"
                                + " on table \"users\" violates foreign key constraint \"lives_in\"."
                                + " Key (city_id)=(7) is not present in table \"city\". Nothing has been loaded."
                                + " Make the field a `ref`");
        assertThat(failure(mariadb, users))
                .startsWith("`mariadb` refuses row 2 of 2 of `users` with `city_id` = `7`, by `lives_in`: ")
                .contains("Make the field a `ref`");
    }

    @Test
    void a_value_that_a_check_does_not_let_in() {
        TestRows users = USERS.with(2, "b@b.c", 17, 1);

        assertThat(failure(postgres, users))
                .startsWith(
                        "`postgres` refuses row 2 of 2 of `users` with `age` = `17`, by `grown_up`: new row for relation \"users\"")
                .endsWith("Give the field a kind with values that the check accepts.");
        assertThat(failure(mariadb, users))
                .startsWith(
                        "`mariadb` refuses row 2 of 2 of `users` with `age` = `17`, by `grown_up`: CONSTRAINT `grown_up` failed")
                .endsWith("Give the field a kind with values that the check accepts.");
    }

    @Test
    void a_value_that_is_null_too_long_too_large_or_of_another_type() {
        assertThat(failure(postgres, USERS.with(2, null, 20, 1)))
                .startsWith("`postgres` refuses row 2 of 2 of `users` with `email` = null: ")
                .endsWith("Give the field a kind and no share of nulls.");
        assertThat(failure(postgres, USERS.with(2, "long@example.org", 20, 1)))
                .startsWith(
                        "`postgres` refuses row 2 of 2 of `users` with `email` = `long@example.org`: value too long")
                .endsWith("as in `email:40`.");
        assertThat(failure(postgres, USERS.with(2, "b@b.c", 40_000, 1)))
                .startsWith(
                        "`postgres` refuses row 2 of 2 of `users` with `age` = `40000`: value \"40000\" is out of range");
        assertThat(failure(postgres, USERS.with(2, "b@b.c", "old", 1)))
                .startsWith("`postgres` refuses row 2 of 2 of `users` with `age` = `old`: invalid input syntax")
                .endsWith("Give the field a kind with values of the column's type.");
        assertThat(failure(mariadb, USERS.with(2, null, 20, 1)))
                .startsWith("`mariadb` refuses row 2 of 2 of `users` with `email` = null: ")
                .endsWith("Give the field a kind and no share of nulls.");
        assertThat(failure(mariadb, USERS.with(2, "long@example.org", 20, 1)))
                .startsWith("`mariadb` refuses row 2 of 2 of `users` with `email` = `long@example.org`: Data too long");
        assertThat(failure(mariadb, USERS.with(2, "b@b.c", 40_000, 1)))
                .startsWith("`mariadb` refuses row 2 of 2 of `users` with `age` = `40000`: Out of range");
        assertThat(failure(mariadb, USERS.with(2, "b@b.c", "old", 1)))
                .startsWith("`mariadb` refuses row 2 of 2 of `users` with `age` = `old`: Incorrect integer value");
    }

    @Test
    void an_entity_without_a_table_and_a_field_without_a_column() {
        assertThatThrownBy(() -> postgres.database().load(set(TestRows.of("user", "id"))))
                .isInstanceOf(UsageException.class)
                .hasMessage("The database has no table `user`. Did you mean `users`? It has `city`, `users`.");
        assertThatThrownBy(() -> postgres.database().load(set(TestRows.of("users", "id", "mail"))))
                .isInstanceOf(UsageException.class)
                .hasMessage("The table `users` has no column for the field `mail`. Did you mean `email`?"
                        + " It has `age`, `city_id`, `email`, `id`.");
    }

    private static String failure(TestDatabase database, TestRows users) {
        try {
            database.database().load(set(users, CITIES)).close();
            return "none";
        } catch (DataFailure e) {
            assertThat(database.counts("city", "users")).containsExactly("city 0", "users 0");
            return e.getMessage();
        }
    }
}
