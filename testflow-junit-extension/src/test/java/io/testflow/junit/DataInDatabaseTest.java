package io.testflow.junit;

import static io.testflow.core.data.Field.field;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.data.DataFailure;
import io.testflow.core.data.TestData;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Isolation;
import io.testflow.core.environment.Service;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Data in a real PostgreSQL. */
class DataInDatabaseTest {

    private static final List<Long> SEEN = new ArrayList<>();

    @BeforeEach
    void begin_a_round() {
        SEEN.clear();
    }

    record User(UUID id, String email) {}

    static final class Db implements EnvironmentSource {
        @Override
        public Environment environment() {
            return Environment.named("shop").service("db", Service.postgres("").init("data_in_database.sql"));
        }
    }

    static final class Shop implements TestDataSource {
        @Override
        public TestData data() {
            return TestData.named("shop")
                    .load("db")
                    .generate("orders", 5, field("id", "sequence"), field("user_id", "ref:users.id"))
                    .generate(
                            "users",
                            3,
                            field("id", "uuid"),
                            field("email", "email").distinct());
        }
    }

    abstract static class Spoiling {
        @TestFlowService("db")
        DataSource database;

        @TestFlowData("users")
        List<User> users;

        @Test
        void one() throws SQLException {
            spoil();
        }

        @Test
        void two() throws SQLException {
            spoil();
        }

        private void spoil() throws SQLException {
            assertThat(users).hasSize(3);
            SEEN.add(count(database, "SELECT count(*) FROM users"));
            execute(database, "DELETE FROM orders");
            execute(database, "DELETE FROM users WHERE email = '" + users.get(0).email() + "'");
            execute(
                    database,
                    "INSERT INTO orders (id, user_id) VALUES (77, '"
                            + users.get(1).id() + "')");
        }
    }

    @TestFlowEnvironment(source = Db.class, isolation = Isolation.METHOD)
    @TestFlowData(source = Shop.class)
    static class EachTestsOwn extends Spoiling {}

    @Test
    void with_a_database_for_each_test_none_sees_what_another_has_done() {
        assertThat(TestRun.of(EachTestsOwn.class).passed()).hasSize(2);
        assertThat(SEEN).containsExactly(3L, 3L);
    }

    @TestFlowEnvironment(source = Db.class, isolation = Isolation.CLASS)
    @TestFlowData(source = Shop.class)
    static class Ours extends Spoiling {}

    @TestFlowEnvironment(source = Db.class, isolation = Isolation.CLASS)
    @TestFlowData(source = Shop.class)
    static class Theirs extends Spoiling {}

    @Test
    void with_a_database_for_each_class_the_rows_are_loaded_once_for_its_tests() {
        assertThat(TestRun.of(Ours.class, Theirs.class).passed()).hasSize(4);
        assertThat(SEEN).containsExactly(3L, 2L, 3L, 2L);
    }

    @TestFlowEnvironment(source = Db.class)
    @TestFlowData(source = Shop.class)
    static class SharedOne extends Spoiling {}

    @TestFlowEnvironment(source = Db.class)
    @TestFlowData(source = Shop.class)
    static class SharedTwo extends Spoiling {
        @Test
        void three() {
            throw new AssertionError("also after a failure");
        }
    }

    @TestFlowEnvironment(source = Db.class)
    static class WithoutData {
        @Test
        void nothing_is_left(@TestFlowService("db") DataSource database) throws SQLException {
            SEEN.add(count(database, "SELECT count(*) FROM users") + count(database, "SELECT count(*) FROM orders"));
        }
    }

    @Test
    void in_a_database_that_all_share_the_rows_go_behind_each_class_also_after_a_failure() {
        TestRun run = TestRun.of(SharedOne.class, SharedTwo.class, WithoutData.class);

        assertThat(run.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure).hasMessage("also after a failure"));
        assertThat(SEEN).containsExactlyInAnyOrder(3L, 2L, 3L, 2L, 0L);
    }

    @TestFlowEnvironment(source = Db.class, isolation = Isolation.CLASS)
    static class OnAMethod {
        @Test
        @TestFlowData(source = Shop.class)
        void with(@TestFlowData("users") List<User> users, @TestFlowService("db") DataSource database)
                throws SQLException {
            SEEN.add(count(database, "SELECT count(*) FROM users") - users.size());
        }
    }

    @Test
    void what_a_method_names_is_there_for_it() {
        assertThat(TestRun.of(OnAMethod.class).passed()).containsExactly("with(List, DataSource)");
        assertThat(SEEN).containsExactly(0L);
    }

    static final class CountsAlone implements TestDataSource {
        @Override
        public TestData data() {
            return TestData.named("counts").load("db").generate("users", 4).generate("orders", 9);
        }
    }

    @TestFlowEnvironment(source = Db.class, isolation = Isolation.CLASS)
    @TestFlowData(source = CountsAlone.class)
    static class OfTables {
        @Test
        void with(@TestFlowData("users") List<User> users, @TestFlowService("db") DataSource database)
                throws SQLException {
            assertThat(users).extracting(User::email).doesNotContainNull().doesNotHaveDuplicates();
            SEEN.add(count(database, "SELECT count(*) FROM users"));
            SEEN.add(count(database, "SELECT count(*) FROM orders"));
        }
    }

    @Test
    void what_a_definition_leaves_out_is_read_from_the_tables() {
        assertThat(TestRun.of(OfTables.class).passed()).hasSize(1);
        assertThat(SEEN).containsExactly(4L, 9L);
    }

    static final class Refused implements TestDataSource {
        @Override
        public TestData data() {
            return TestData.named("refused")
                    .load("db")
                    .generate("users", 3, field("id", "uuid"), field("email", "const:the same"));
        }
    }

    @TestFlowEnvironment(source = Db.class, isolation = Isolation.CLASS)
    static class IsRefused {
        @Test
        @TestFlowData(source = Refused.class)
        void with() {}

        @Test
        void nothing_is_half_loaded(@TestFlowService("db") DataSource database) throws SQLException {
            SEEN.add(count(database, "SELECT count(*) FROM users"));
        }
    }

    @Test
    void a_row_that_is_refused_is_a_failure_of_the_data_and_leaves_nothing() {
        TestRun run = TestRun.of(IsRefused.class);

        assertThat(run.failures())
                .singleElement()
                .isInstanceOf(DataFailure.class)
                .satisfies(failure -> assertThat(failure).hasMessageContaining("users_email_key"));
        assertThat(SEEN).containsExactly(0L);
    }

    private static long count(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
