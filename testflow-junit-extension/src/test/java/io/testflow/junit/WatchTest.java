package io.testflow.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.EnvironmentFailure;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Services that die while tests run. */
@Timeout(60)
class WatchTest {

    private static final String DEAD = "The service `db` (made-up in memory) has exited with status 137.";
    private static final Map<String, String> NO_GRACE = Map.of("testflow.grace.seconds", "0");

    @BeforeEach
    void begin_a_round() {
        ScriptedProvider.services = ScriptedProvider.fresh();
    }

    @TestFlowEnvironment(services = @InlineService(name = "db", type = "made-up"))
    abstract static class WithDatabase {

        static void die() {
            ScriptedProvider.services.kill("db", "has exited with status 137");
        }

        /** As one that waits for a message of it. */
        static void waitFor() throws InterruptedException {
            die();
            new CountDownLatch(1).await();
        }
    }

    static class Waits extends WithDatabase {
        @Test
        void waits() throws InterruptedException {
            waitFor();
        }
    }

    static class WaitsInATemplate extends WithDatabase {
        @ParameterizedTest
        @ValueSource(ints = 1)
        void waits(int number) throws InterruptedException {
            waitFor();
        }
    }

    static class WaitsInADynamicOne extends WithDatabase {
        @TestFactory
        Stream<DynamicTest> tests() {
            return Stream.of(DynamicTest.dynamicTest("waits", WithDatabase::waitFor));
        }
    }

    static class WaitsInAFactory extends WithDatabase {
        @TestFactory
        List<DynamicTest> tests() throws InterruptedException {
            waitFor();
            return List.of();
        }
    }

    static class WaitsBefore extends WithDatabase {
        @BeforeEach
        void prepare() throws InterruptedException {
            waitFor();
        }

        @Test
        void waits() {}
    }

    static class WaitsBeforeAll extends WithDatabase {
        @BeforeAll
        static void prepare() throws InterruptedException {
            waitFor();
        }

        @Test
        void waits() {}
    }

    static class WaitsAfter extends WithDatabase {
        @Test
        void waits() {}

        @AfterEach
        void tidy() throws InterruptedException {
            waitFor();
        }
    }

    static class WaitsAfterAll extends WithDatabase {
        @Test
        void waits() {}

        @AfterAll
        static void tidy() throws InterruptedException {
            waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Waits.class,
                WaitsInATemplate.class,
                WaitsInADynamicOne.class,
                WaitsInAFactory.class,
                WaitsBefore.class,
                WaitsBeforeAll.class,
                WaitsAfter.class,
                WaitsAfterAll.class
            })
    void what_waits_for_a_dead_service_is_interrupted_and_says_why(Class<?> test) {
        assertThat(TestRun.of(NO_GRACE, test).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .isInstanceOf(EnvironmentFailure.class)
                        .hasMessage("The environment `inline` is broken. " + DEAD
                                + "\nThe test still waited 0 s later, and was interrupted.")
                        .satisfies(environment -> assertThat(environment.getSuppressed())
                                .singleElement()
                                .isInstanceOf(InterruptedException.class)));
    }

    static class PassesWhenInterrupted extends WithDatabase {
        @Test
        void swallows() {
            try {
                waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void a_test_that_takes_the_interrupt_for_its_end_has_failed_and_the_next_one_is_not_interrupted() {
        assertThat(TestRun.of(NO_GRACE, PassesWhenInterrupted.class).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .isInstanceOf(EnvironmentFailure.class)
                        .hasMessageContaining(DEAD));
        assertThat(Thread.interrupted()).isFalse();
    }

    static class WaitsForAWellService extends WithDatabase {
        @Test
        void waits() throws InterruptedException {
            Thread.sleep(300);
        }
    }

    @Test
    void a_test_that_waits_for_a_service_that_is_well_is_left_alone() {
        assertThat(TestRun.of(NO_GRACE, WaitsForAWellService.class).passed()).containsExactly("waits");
    }

    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class DiesBetweenTwo extends WithDatabase {
        @Test
        @Order(1)
        void passes() {
            die();
        }

        @Test
        @Order(2)
        void never() {
            throw new AssertionError("it has run");
        }
    }

    static class FailsBehind extends WithDatabase {
        @Test
        void passes() {}

        @AfterEach
        void tidy() {
            die();
            throw new AssertionError("connection refused");
        }

        @AfterAll
        static void tidyAll() {
            throw new AssertionError("no connection");
        }
    }

    @Test
    void what_comes_after_the_death_of_a_service_fails_of_it_and_the_next_class_has_a_new_one() {
        assertThat(TestRun.of(DiesBetweenTwo.class, FailsBehind.class, WaitsForAWellService.class)
                        .failures())
                .hasSize(3)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOf(EnvironmentFailure.class)
                        .hasMessageEndingWith(DEAD));
        assertThat(ScriptedProvider.services.events())
                .filteredOn("start db"::equals)
                .hasSize(3);
    }
}
