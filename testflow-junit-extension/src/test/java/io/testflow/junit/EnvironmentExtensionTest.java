package io.testflow.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.environment.Isolation;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.RunningEnvironment;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URI;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EnvironmentExtensionTest {

    private static final List<Connection> CONNECTIONS = new ArrayList<>();

    @BeforeEach
    void begin_a_round() {
        ScriptedProvider.services = ScriptedProvider.fresh();
        CONNECTIONS.clear();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @TestFlowEnvironment(
            source = Shop.class,
            properties = {"shop.db={db.jdbcUrl}", "shop.web = {web.url}"})
    @interface InTheShop {}

    static final class Shop implements EnvironmentSource {
        @Override
        public Environment environment() {
            return Environment.named("shop")
                    .service("db", Service.of("made-up", new Origin.Version("")))
                    .service(
                            "web", Service.of("made-up", new Origin.Version("")).needs("db"));
        }
    }

    @InTheShop
    static class Injected {
        @TestFlowService
        static RunningEnvironment environment;

        @TestFlowService("db")
        static Connection ofTheClass;

        @TestFlowService("db")
        Connection ofTheTest;

        @TestFlowService
        private DataSource source;

        private final Endpoint db;

        Injected(@TestFlowService("db") Endpoint db, @TestFlowService Connection ofTheConstructor) {
            this.db = db;
            CONNECTIONS.add(ofTheConstructor);
        }

        @Test
        void everything(
                RunningEnvironment same,
                @TestFlowService URI uri,
                @TestFlowService("web") URL url,
                @TestFlowService Connection connection)
                throws Exception {
            assertThat(same).isSameAs(environment);
            assertThat(db).isEqualTo(same.endpoint("db"));
            assertThat(uri).isEqualTo(url.toURI()).hasToString("http://localhost:1/");
            assertThat(ofTheTest.getSchema()).isEqualTo("jane");
            assertThat(source.getConnection().getSchema()).isEqualTo("jane");
            CONNECTIONS.addAll(List.of(ofTheClass, ofTheTest, connection));
            assertThat(CONNECTIONS).hasSize(4).noneMatch(EnvironmentExtensionTest::isClosed);
        }
    }

    @Test
    void values_are_given_to_fields_constructors_and_parameters() {
        assertThat(TestRun.of(Injected.class).passed())
                .singleElement()
                .asString()
                .startsWith("everything");
        assertThat(CONNECTIONS).hasSize(4).allMatch(EnvironmentExtensionTest::isClosed);
    }

    @InTheShop
    static class ReadsProperties {
        private final String whenMade = System.getProperty("shop.db");

        @Test
        void properties() {
            assertThat(whenMade).isEqualTo("jdbc:made-up:db");
            assertThat(System.getProperty("shop.web")).isEqualTo("http://localhost:1/");
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstance extends ReadsProperties {}

    @Test
    void system_properties_are_set_before_instances_are_made_and_set_back_afterwards() {
        System.setProperty("shop.web", "before");

        assertThat(TestRun.of(ReadsProperties.class, OneInstance.class).passed())
                .containsExactly("properties", "properties");
        assertThat(System.getProperty("shop.db")).isNull();
        assertThat(System.clearProperty("shop.web")).isEqualTo("before");
    }

    @InTheShop
    static class Outer {
        @Nested
        class HasThatOfTheOuter {
            @Test
            void outer(RunningEnvironment environment) {
                assertThat(environment.name()).isEqualTo("shop");
            }
        }

        @Nested
        @TestFlowEnvironment(services = @InlineService(name = "own", type = "made-up"))
        class AsksForItsOwn {
            @Test
            void own(Endpoint endpoint) {
                assertThat(endpoint.service()).isEqualTo("own");
            }
        }

        @Test
        @TestFlowEnvironment(services = @InlineService(name = "method", type = "made-up"))
        void method(Endpoint endpoint) {
            assertThat(endpoint.service()).isEqualTo("method");
        }
    }

    @Test
    void the_nearest_annotation_counts_and_equal_definitions_share_one_environment() {
        assertThat(TestRun.of(Outer.class, Injected.class).passed()).hasSize(4);
        assertThat(ScriptedProvider.services.events())
                .containsOnlyOnce("start db", "start web", "start own", "start method")
                .contains("stop db", "stop web", "stop own", "stop method");
    }

    @TestFlowEnvironment(source = Shop.class, isolation = Isolation.CLASS)
    static class Alone {
        @Test
        void first(RunningEnvironment environment) {
            assertThat(environment.endpoints()).hasSize(2);
        }

        @Test
        void second(RunningEnvironment environment) {
            assertThat(environment.endpoints()).hasSize(2);
        }
    }

    static class AloneAsWell extends Alone {}

    @Test
    void a_class_that_wants_an_environment_for_itself_has_it_until_its_last_test() {
        assertThat(TestRun.of(Alone.class, AloneAsWell.class).passed()).hasSize(4);
        assertThat(ScriptedProvider.services.events())
                .filteredOn(event -> !event.startsWith("ready"))
                .containsExactly(
                        "start db", "start web", "stop web", "stop db", "start db", "start web", "stop web", "stop db");
    }

    @TestFlowEnvironment(
            services = {
                @InlineService(name = "web", type = "made-up"),
                @InlineService(name = "broken", type = "made-up")
            })
    static class DoesNotStart {
        @Test
        void never() {
            throw new AssertionError("it has run");
        }
    }

    static class DoesNotStartEither extends DoesNotStart {}

    @Test
    void an_environment_that_does_not_start_fails_its_classes_once_and_for_all() {
        assertThat(TestRun.of(DoesNotStart.class, DoesNotStartEither.class).failures())
                .hasSize(2)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOf(EnvironmentFailure.class)
                        .hasMessageContaining("its service `broken` (made-up in memory) failed. The disk is full."));
        assertThat(ScriptedProvider.services.events()).containsOnlyOnce("start broken");
    }

    @InTheShop
    static class LosesItsDatabase {
        @Test
        void loses() {
            ScriptedProvider.services.kill("db", "has exited with status 137");
            throw new AssertionError("connection refused");
        }
    }

    @Test
    void a_test_that_fails_while_a_service_is_dead_says_so_and_the_next_class_has_a_new_one() {
        TestRun run = TestRun.of(LosesItsDatabase.class, Injected.class);

        assertThat(run.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .isInstanceOf(EnvironmentFailure.class)
                        .hasMessageContaining("The service `db` (made-up in memory) has exited with status 137.")
                        .hasSuppressedException(new AssertionError("connection refused")));
        assertThat(ScriptedProvider.services.events())
                .filteredOn("start db"::equals)
                .hasSize(2);
    }

    @InTheShop
    static class Fails {
        @Test
        void fails() {
            throw new AssertionError("2 is not 3");
        }
    }

    @Test
    void a_test_that_fails_by_itself_stays_as_it_is() {
        assertThat(TestRun.of(Fails.class).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .isExactlyInstanceOf(AssertionError.class)
                        .hasMessage("2 is not 3"));
    }

    @InTheShop
    static class AsksForTooMuch {
        @Test
        void two(Endpoint which) {}

        @Test
        void unknown(@TestFlowService("bd") Endpoint db) {}

        @Test
        void text(@TestFlowService("db") String db) {}
    }

    @Test
    void what_cannot_be_given_is_a_failure_that_says_why() {
        assertThat(TestRun.of(AsksForTooMuch.class).failures())
                .extracting(Throwable::getMessage)
                .anySatisfy(
                        message -> assertThat(message)
                                .contains(
                                        "has 2 services, so that @TestFlowService has to name the one that is meant: [db, web]"))
                .anySatisfy(message -> assertThat(message).contains("no service `bd`. Did you mean `db`?"))
                .anySatisfy(message -> assertThat(message).contains("An environment gives no java.lang.String"))
                .hasSize(3);
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
