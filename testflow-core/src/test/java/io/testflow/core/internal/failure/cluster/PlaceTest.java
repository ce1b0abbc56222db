package io.testflow.core.internal.failure.cluster;

import static io.testflow.core.internal.failure.cluster.ClusterAssert.different;
import static io.testflow.core.internal.failure.cluster.ClusterAssert.one;
import static io.testflow.core.internal.failure.cluster.Failing.test;

import org.junit.jupiter.api.Test;

/** Causes that are a place in the project's code. */
class PlaceTest {

    private static final String NPE = "java.lang.NullPointerException";

    @Test
    void same_exception_from_the_same_method_is_one_cause() {
        one(
                test("CartTest.adds").threw(NPE, "", "com.acme.Cart.total(Cart.java:12)"),
                test("CheckoutTest.pays")
                        .threw(NPE, "", "com.acme.Cart.total(Cart.java:12)", "com.acme.Checkout.pay(Checkout.java:3)"));
    }

    @Test
    void same_exception_from_two_methods_is_two_causes() {
        different(
                test("CartTest.adds")
                        .threw(NPE, "", "com.acme.Cart.total(Cart.java:12)", "com.acme.Checkout.pay(Checkout.java:3)"),
                test("CartTest.pays")
                        .threw(NPE, "", "com.acme.Cart.tax(Cart.java:44)", "com.acme.Checkout.pay(Checkout.java:3)"));
    }

    @Test
    void two_nulls_of_a_method_are_two_causes() {
        different(
                test("CartTest.adds")
                        .threw(
                                NPE,
                                "Cannot invoke \"Order.lines()\" because \"order\" is null",
                                "com.acme.Cart.total(Cart.java:12)"),
                test("CartTest.pays")
                        .threw(
                                NPE,
                                "Cannot invoke \"Customer.name()\" because \"customer\" is null",
                                "com.acme.Cart.total(Cart.java:15)"));
    }

    @Test
    void generated_names_and_lines_make_no_difference() {
        one(
                test("CartTest.adds").threw(NPE, "", "com.acme.Cart.lambda$total$3(Cart.java:12)"),
                test("CartTest.pays")
                        .threw(
                                NPE,
                                "",
                                "com.acme.Cart.lambda$total$7(Cart.java:19)",
                                "com.acme.Cart$$SpringCGLIB$$0.total(<generated>)"));
    }

    @Test
    void values_in_a_message_make_no_difference() {
        one(
                test("CartTest.adds")
                        .threw(
                                "com.acme.UnknownOrder",
                                "order 17 of 'Jane Doe' is unknown",
                                "com.acme.Orders.find(Orders.java:5)"),
                test("CartTest.pays")
                        .threw(
                                "com.acme.UnknownOrder",
                                "order 4711 of 'Joe' is unknown",
                                "com.acme.Orders.find(Orders.java:5)"));
    }

    @Test
    void words_that_are_values_make_no_difference_where_the_statement_is_the_same() {
        Failing jane = test("CartTest.adds")
                .threw(
                        "com.acme.UnknownCustomer",
                        "the customer Jane was never seen here",
                        "com.acme.Customers.find(Customers.java:5)");
        Failing joe = test("CartTest.pays")
                .threw(
                        "com.acme.UnknownCustomer",
                        "the customer Joe was never seen here",
                        "com.acme.Customers.find(Customers.java:5)");
        Failing elsewhere = test("CartTest.pays")
                .threw(
                        "com.acme.UnknownCustomer",
                        "the customer Joe was never seen here",
                        "com.acme.Customers.find(Customers.java:9)");

        one(jane, joe);
        different(jane, elsewhere);
    }

    @Test
    void two_messages_of_a_method_are_two_causes() {
        different(
                test("CartTest.adds")
                        .threw(
                                "java.lang.IllegalStateException",
                                "the cart is closed",
                                "com.acme.Cart.check(Cart.java:5)"),
                test("CartTest.pays")
                        .threw(
                                "java.lang.IllegalStateException",
                                "nobody has paid for it",
                                "com.acme.Cart.check(Cart.java:8)"));
    }

    @Test
    void innermost_cause_counts_whatever_is_around_it() {
        one(
                test("CartTest.adds").threw(NPE, "", "com.acme.Cart.total(Cart.java:12)"),
                test("ApiTest.answers")
                        .threw(NPE, "", "com.acme.Cart.total(Cart.java:12)", "com.acme.Api.get(Api.java:1)")
                        .wrappedIn(
                                "jakarta.servlet.ServletException",
                                "Request processing failed",
                                "com.acme.Filter.doFilter(Filter.java:7)"));
    }

    @Test
    void place_is_looked_for_around_a_cause_whose_stack_was_cut() {
        different(
                test("CartTest.adds")
                        .threwOutside(
                                "java.text.ParseException",
                                "Unparseable date",
                                "java.base/java.text.DateFormat.parse(DateFormat.java:399)")
                        .wrappedIn("com.acme.Bad", "bad date", "com.acme.Dates.read(Dates.java:5)"),
                test("CartTest.pays")
                        .threwOutside(
                                "java.text.ParseException",
                                "Unparseable date",
                                "java.base/java.text.DateFormat.parse(DateFormat.java:399)")
                        .wrappedIn("com.acme.Bad", "bad date", "com.acme.Invoices.read(Invoices.java:5)"));
    }

    @Test
    void what_is_thrown_in_a_fixture_is_one_cause_of_all_its_tests() {
        one(
                test("CartTest.adds")
                        .threwOutside(
                                "java.lang.IllegalStateException",
                                "no prices",
                                "com.acme.CartTest.setUp(CartTest.java:9)"),
                test("CartTest.pays")
                        .threwOutside(
                                "java.lang.IllegalStateException",
                                "no prices",
                                "com.acme.CartTest.setUp(CartTest.java:9)"));
    }

    @Test
    void same_exception_out_of_two_tests_is_two_causes() {
        different(
                test("CartTest.adds")
                        .threw(
                                "java.util.NoSuchElementException",
                                "No value present",
                                "java.base/java.util.Optional.get(Optional.java:143)"),
                test("CartTest.pays")
                        .threw(
                                "java.util.NoSuchElementException",
                                "No value present",
                                "java.base/java.util.Optional.get(Optional.java:143)"));
    }

    @Test
    void a_long_way_with_one_step_more_is_the_same_cause() {
        String[] way = new String[30];
        for (int i = 0; i < way.length; i++) {
            way[i] = "com.acme.Step" + i + ".go(Step.java:1)";
        }
        String[] other = way.clone();
        other[25] = "com.acme.Detour.go(Detour.java:1)";

        one(
                test("CartTest.adds").threw("com.acme.Lost", "lost", way),
                test("MapTest.finds").threw("com.acme.Lost", "lost", other));
    }
}
