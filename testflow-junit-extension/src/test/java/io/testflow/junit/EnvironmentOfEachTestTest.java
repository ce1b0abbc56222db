package io.testflow.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.environment.Isolation;
import io.testflow.environment.RunningEnvironment;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** {@link Isolation#METHOD}: an environment for each test. */
@Timeout(60)
class EnvironmentOfEachTestTest {

    private static final List<RunningEnvironment> SEEN = new ArrayList<>();
    private static final List<Connection> CONNECTIONS = new ArrayList<>();

    @BeforeEach
    void begin_a_round() {
        ScriptedProvider.services = ScriptedProvider.fresh();
        SEEN.clear();
        CONNECTIONS.clear();
    }

    @TestFlowEnvironment(
            services = @InlineService(name = "db", type = "made-up"),
            isolation = Isolation.METHOD,
            properties = "shop.db={db.jdbcUrl}")
    static class EachItsOwn {
        @TestFlowService
        RunningEnvironment ofTheField;

        @TestFlowService
        Connection connection;

        @BeforeEach
        void prepare(RunningEnvironment environment) {
            assertThat(environment).isSameAs(ofTheField);
            assertThat(System.getProperty("shop.db")).isEqualTo("jdbc:made-up:db");
        }

        @Test
        void one(RunningEnvironment environment) {
            see(environment);
        }

        @Test
        void two(RunningEnvironment environment) {
            see(environment);
        }

        private void see(RunningEnvironment environment) {
            assertThat(environment).isSameAs(ofTheField);
            SEEN.add(environment);
            CONNECTIONS.add(connection);
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstanceForAll extends EachItsOwn {}

    @Test
    void each_test_has_its_own_from_before_it_until_behind_it() {
        assertThat(TestRun.of(EachItsOwn.class).passed()).hasSize(2);
        assertThat(ScriptedProvider.services.events())
                .filteredOn(event -> !event.startsWith("ready"))
                .containsExactly("start db", "stop db", "start db", "stop db");
        assertThat(SEEN).doesNotHaveDuplicates();
        assertThat(CONNECTIONS).hasSize(2).allMatch(EnvironmentOfEachTestTest::isClosed);
        assertThat(System.getProperty("shop.db")).isNull();
    }

    @Test
    void an_instance_for_all_tests_has_its_fields_filled_anew_for_each() {
        assertThat(TestRun.of(OneInstanceForAll.class).passed()).hasSize(2);
        assertThat(SEEN).hasSize(2).doesNotHaveDuplicates();
        assertThat(CONNECTIONS).hasSize(2).allMatch(EnvironmentOfEachTestTest::isClosed);
    }

    @TestFlowEnvironment(services = @InlineService(name = "db", type = "made-up"), isolation = Isolation.METHOD)
    static class Outer {
        @TestFlowService
        RunningEnvironment ofTheOuter;

        @Nested
        class Inner {
            @TestFlowService
            RunningEnvironment ofTheInner;

            @Test
            void same(RunningEnvironment environment) {
                assertThat(environment).isSameAs(ofTheOuter).isSameAs(ofTheInner);
            }
        }
    }

    @Test
    void nested_tests_have_one_with_the_instances_around_them() {
        assertThat(TestRun.of(Outer.class).passed()).hasSize(1);
        assertThat(ScriptedProvider.services.events()).containsOnlyOnce("start db");
    }

    @TestFlowEnvironment(services = @InlineService(name = "db", type = "made-up"), isolation = Isolation.METHOD)
    static class WantsItTooEarly {
        WantsItTooEarly(Endpoint db) {
            throw new AssertionError("there is no " + db);
        }

        @Test
        void never() {}
    }

    @Test
    void what_belongs_to_no_test_gets_an_error_with_the_cure() {
        assertThat(TestRun.of(WantsItTooEarly.class).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .hasRootCauseInstanceOf(EnvironmentFailure.class)
                        .rootCause()
                        .hasMessageContainingAll("an environment for each of its tests", "Isolation.CLASS"));
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }
}
