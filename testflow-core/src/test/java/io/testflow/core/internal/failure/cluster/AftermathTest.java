package io.testflow.core.internal.failure.cluster;

import static io.testflow.core.internal.failure.cluster.ClusterAssert.clusters;
import static io.testflow.core.internal.failure.cluster.ClusterAssert.different;
import static io.testflow.core.internal.failure.cluster.ClusterAssert.one;
import static io.testflow.core.internal.failure.cluster.Failing.test;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.Cluster;
import org.junit.jupiter.api.Test;

/** Failures that only say that another one was there before. */
class AftermathTest {

    private static final String STATE = "java.lang.IllegalStateException";
    private static final String CONFIGURATION =
            "[WebMergedContextConfiguration@%s testClass = com.acme.%s, locations = [], classes = [com.acme.%s], loader = L]";
    private static final String SPRING = "org.springframework.test.context.cache.Cache.loadContext(Cache.java:1)";

    private static Failing notLoaded(String testClass, String hash, String configuration) {
        return test(testClass + ".adds")
                .threwOutside(
                        "org.springframework.beans.factory.NoSuchBeanDefinitionException",
                        "No qualifying bean of type 'com.acme." + configuration + "Clock' available",
                        "org.springframework.beans.Factory.get(Factory.java:1)")
                .wrappedIn(
                        STATE,
                        "Failed to load ApplicationContext for "
                                + CONFIGURATION.formatted(hash, testClass, configuration),
                        SPRING);
    }

    private static Failing skipped(String testClass, String hash, String configuration) {
        return test(testClass + ".adds")
                .threwOutside(
                        STATE,
                        "ApplicationContext failure threshold (1) exceeded: skipping repeated attempt to load context for "
                                + CONFIGURATION.formatted(hash, testClass, configuration),
                        SPRING);
    }

    @Test
    void a_context_that_is_not_tried_again_is_one_cause_with_the_first_try() {
        Cluster cluster = one(
                skipped("ATest", "1a2b", "App"), notLoaded("BTest", "3c4d", "App"), skipped("CTest", "5e6f", "App"));

        assertThat(cluster.title())
                .isEqualTo("NoSuchBeanDefinitionException: No qualifying bean of type 'com.acme.AppClock' available");
        assertThat(cluster.sample().test().className()).isEqualTo("com.acme.BTest");
        assertThat(cluster.id())
                .isEqualTo(one(notLoaded("BTest", "7a8b", "App")).id());
    }

    @Test
    void two_contexts_are_two_causes_each_with_those_after_it() {
        assertThat(clusters(
                        notLoaded("ATest", "1a2b", "App"),
                        skipped("BTest", "1a2b", "App"),
                        notLoaded("CTest", "1a2b", "Other"),
                        skipped("DTest", "1a2b", "Other")))
                .extracting(cluster -> cluster.tests().size())
                .containsExactly(2, 2);
    }

    @Test
    void a_context_without_a_name_is_the_one_that_failed() {
        Failing nameless =
                test("BTest.adds").threwOutside(STATE, "ApplicationContext failure threshold (1) exceeded", SPRING);

        one(notLoaded("ATest", "1a2b", "App"), nameless);
        different(notLoaded("ATest", "1a2b", "App"), notLoaded("CTest", "1a2b", "Other"), nameless);
    }

    @Test
    void a_class_that_was_not_initialised_is_one_cause_with_its_first_use() {
        Failing first = test("CartTest.adds")
                .threw(
                        STATE,
                        "no prices",
                        "com.acme.Prices.load(Prices.java:9)",
                        "com.acme.Prices.<clinit>(Prices.java:3)")
                .wrappedIn("java.lang.ExceptionInInitializerError", "", "com.acme.Cart.total(Cart.java:1)");
        Failing next = test("CartTest.pays")
                .threw(
                        "java.lang.NoClassDefFoundError",
                        "Could not initialize class com.acme.Prices",
                        "com.acme.Tax.of(Tax.java:1)");

        assertThat(one(first, next).title()).isEqualTo("IllegalStateException in Prices.load: no prices");
        assertThat(one(next).title()).isEqualTo("NoClassDefFoundError: Could not initialize class com.acme.Prices");
    }

    @Test
    void docker_that_is_not_there_is_one_cause() {
        one(
                test("CartTest.adds")
                        .threw(
                                STATE,
                                "Could not find a valid Docker environment. Please see logs",
                                "org.testcontainers.DockerClientFactory.client(DockerClientFactory.java:1)"),
                test("CartTest.pays")
                        .threw(
                                STATE,
                                "Previous attempts to find a Docker environment failed. Will not retry.",
                                "org.testcontainers.DockerClientFactory.client(DockerClientFactory.java:1)"));
    }

    @Test
    void hibernate_without_a_database_is_one_cause_with_the_database() {
        Failing database = test("CartTest.adds")
                .threw(
                        "java.net.ConnectException",
                        "Connection refused: db:5432",
                        "org.postgresql.PGStream.open(PGStream.java:1)")
                .of("database-connection");
        Failing other = test("CartTest.pays")
                .threw(
                        "java.net.ConnectException",
                        "Connection refused: db:5433",
                        "org.postgresql.PGStream.open(PGStream.java:1)")
                .of("database-connection");
        Failing dialect = test("ATest.adds")
                .threwOutside(
                        "org.hibernate.HibernateException",
                        "Unable to determine Dialect without JDBC metadata",
                        "org.hibernate.A.a(A.java:1)");
        Failing named = dialect.wrappedIn(STATE, "Failed to load with jdbc:postgresql://db:5433/shop", SPRING);

        one(database, dialect);
        different(database, other, dialect);
        assertThat(clusters(database, other, named))
                .extracting(cluster -> cluster.tests().size())
                .containsExactly(2, 1);
    }

    @Test
    void a_context_of_another_name_is_not_the_one_that_failed() {
        different(notLoaded("ATest", "1a2b", "App"), skipped("BTest", "1a2b", "Other"));
    }

    @Test
    void what_comes_after_a_flaky_failure_is_not_flaky() {
        different(notLoaded("ATest", "1a2b", "App").flaky(), skipped("BTest", "1a2b", "App"));
    }

    @Test
    void identity_hashes_within_a_context_make_no_difference() {
        one(
                notLoaded("ATest", "1a2b", "App, customizer = C@1a2b"),
                skipped("BTest", "3c4d", "App, customizer = C@3c4d"));
    }

    @Test
    void a_bean_that_two_contexts_lack_is_one_cause_with_all_that_come_after() {
        Failing clock = test("ATest.adds")
                .threwOutside(STATE, "no clock", "org.springframework.beans.Factory.get(Factory.java:1)");
        String failed = "Failed to load ApplicationContext for ";

        one(
                clock.wrappedIn(STATE, failed + CONFIGURATION.formatted("1a2b", "ATest", "App"), SPRING),
                test("CTest.adds")
                        .with(clock.thrown())
                        .wrappedIn(STATE, failed + CONFIGURATION.formatted("1a2b", "CTest", "Other"), SPRING),
                skipped("BTest", "1a2b", "App"),
                skipped("DTest", "1a2b", "Other"));
    }

    @Test
    void only_what_an_initialiser_threw_leaves_its_class_uninitialised() {
        Failing plain = test("CartTest.adds")
                .threw(
                        STATE,
                        "no prices",
                        "com.acme.Cart.total(Cart.java:1)",
                        "com.acme.Prices.<clinit>(Prices.java:3)");
        Failing initialiser = plain.wrappedIn("java.lang.ExceptionInInitializerError", "");
        Failing prices = test("CartTest.pays")
                .threw("java.lang.NoClassDefFoundError", "Could not initialize class com.acme.Prices");
        Failing cart = test("CartTest.pays")
                .threw("java.lang.NoClassDefFoundError", "Could not initialize class com.acme.Cart");

        one(initialiser, prices);
        different(plain, prices);
        different(initialiser, cart);
    }

    @Test
    void hibernate_without_a_database_has_nothing_to_do_with_another_service() {
        Failing refused = test("CartTest.adds")
                .threw("java.net.ConnectException", "Connection refused: web:8080", "org.apache.A.a(A.java:1)");
        Failing dialect = test("ATest.adds")
                .threwOutside(
                        "org.hibernate.HibernateException",
                        "Unable to determine Dialect without JDBC metadata",
                        "org.hibernate.A.a(A.java:1)");

        one(refused.of("database-connection"), dialect);
        different(refused.of("connection-refused"), dialect);
        different(refused.of("database-connection").flaky(), dialect);
    }
}
