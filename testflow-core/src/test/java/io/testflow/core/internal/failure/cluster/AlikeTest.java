package io.testflow.core.internal.failure.cluster;

import static io.testflow.core.internal.failure.cluster.ClusterAssert.clusters;
import static io.testflow.core.internal.failure.cluster.ClusterAssert.different;
import static io.testflow.core.internal.failure.cluster.ClusterAssert.one;
import static io.testflow.core.internal.failure.cluster.Failing.test;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlikeTest {

    private static final String FIND = "com.acme.Customers.find(Customers.java:5)";
    private static final String JANE = "the customer Jane was never seen here";
    private static final String JOE = "the customer Joe was never seen here";

    private final Failing jane = failing("CartTest.adds", JANE, FIND);
    private final Failing joe = failing("CartTest.pays", JOE, FIND);

    @Test
    void what_was_flaky_is_never_like_what_failed_for_good() {
        one(jane, joe);
        different(jane, joe.flaky());
    }

    @Test
    void what_is_of_another_kind_is_another_cause() {
        different(jane.of("validation"), joe.of("test-data"));
    }

    @Test
    void one_that_is_like_no_other_stands_in_nobodys_way() {
        Failing other = failing("AxleTest.turns", "a bolt broke in two", FIND);

        assertThat(clusters(other, jane, joe))
                .extracting(cluster -> cluster.tests().size())
                .containsExactly(1, 2);
    }

    @Test
    void nobody_knows_that_a_statement_is_the_same_without_its_line() {
        different(
                failing("CartTest.adds", JANE, "com.acme.Customers.find(Customers.java)"),
                failing("CartTest.pays", JOE, "com.acme.Customers.find(Customers.java)"));
    }

    @Test
    void a_library_that_one_statement_calls_throws_for_many_reasons() {
        String library = "com.google.common.base.Preconditions.checkState(Preconditions.java:1)";

        different(failing("CartTest.adds", JANE, library, FIND), failing("CartTest.pays", JOE, library, FIND));
    }

    @Test
    void a_statement_that_says_something_else_altogether_throws_for_another_reason() {
        different(
                failing("CartTest.adds", "the cart is closed", FIND),
                failing("CartTest.pays", "nobody has paid for it", FIND));
    }

    @Test
    void a_statement_that_says_another_code_throws_for_another_reason() {
        different(
                failing("CartTest.adds", "the server of the shop has answered with HTTP 404", FIND),
                failing("CartTest.pays", "the server of the shop has answered with HTTP 500", FIND));
    }

    @Test
    void two_nulls_of_one_line_are_two_causes() {
        String message = "Cannot invoke \"Order.lines()\" because \"%s\" is null";

        different(
                test("CartTest.adds").threw("java.lang.NullPointerException", message.formatted("order"), FIND),
                test("CartTest.pays").threw("java.lang.NullPointerException", message.formatted("other"), FIND));
    }

    @Test
    void a_test_with_other_parameters_may_fail_for_another_reason() {
        Failing gone = failing("CartTest.adds", "HTTP 404 for the cart", FIND).named("adds(int) [1]");
        Failing nothing = test("CartTest.adds")
                .named("adds(int) [3]")
                .threw("java.lang.NullPointerException", "", "com.acme.Customers.find(Customers.java:9)");

        different(gone, failing("CartTest.adds", "HTTP 500 for the cart", FIND).named("adds(int) [2]"));
        different(failing("CartTest.adds", "the cart is closed", FIND).named("adds(int) [4]"), nothing);
    }

    private static Failing failing(String test, String message, String... frames) {
        return test(test).threw("com.acme.UnknownCustomer", message, frames);
    }
}
