package io.testflow.core.internal.failure.cluster;

import static io.testflow.core.internal.failure.cluster.ClusterAssert.different;
import static io.testflow.core.internal.failure.cluster.ClusterAssert.one;
import static io.testflow.core.internal.failure.cluster.Failing.test;

import org.junit.jupiter.api.Test;

/** By what failures of services and machines are one cause, and by what they are several. */
class ServiceTest {

    private static final String CART = "com.acme.Cart.load(Cart.java:7)";
    private static final String INVOICES = "com.acme.Invoices.load(Invoices.java:9)";
    private static final String HTTP = "org.apache.http.Client.send(Client.java:1)";

    @Test
    void what_a_database_answers_is_the_same_whether_its_address_is_told_or_not() {
        one(
                schema("CartTest.adds"),
                schema("CartTest.pays").wrappedIn("com.acme.Bad", "at jdbc:postgresql://db:5432/shop"));
    }

    private static Failing schema(String test) {
        return test(test)
                .threw(
                        "org.postgresql.util.PSQLException",
                        "ERROR: duplicate key value violates unique constraint \"orders_pk\"",
                        "org.postgresql.core.Q.run(Q.java:1)",
                        CART)
                .of("database-schema-or-constraint");
    }

    @Test
    void what_code_of_the_project_finds_wrong_is_a_place() {
        String said = "no url is set";

        different(
                test("CartTest.adds").threw("com.acme.Bad", said, CART).of("configuration"),
                test("CartTest.pays").threw("com.acme.Bad", said, INVOICES).of("configuration"));
    }

    @Test
    void an_address_says_it_all_whoever_quotes_it() {
        String said = "cannot reach billing:8080: Connection refused";

        one(
                test("CartTest.adds").threw("com.acme.Bad", said, CART).of("connection-refused"),
                test("CartTest.pays").threw("com.acme.Worse", said, INVOICES).of("connection-refused"));
    }

    @Test
    void a_certificate_that_nobody_trusts_is_one_cause_whoever_asks() {
        String said = "PKIX path building failed";

        one(
                test("CartTest.adds")
                        .threw("javax.net.ssl.SSLException", said, HTTP, CART)
                        .of("tls"),
                test("CartTest.pays")
                        .threw("javax.net.ssl.SSLException", said, HTTP, INVOICES)
                        .of("tls"));
    }

    @Test
    void what_a_message_names_is_one_cause_whoever_asks() {
        String type = "org.apache.Bad";

        one(
                test("CartTest.adds")
                        .threw(type, "cannot start 'billing'", HTTP, CART)
                        .of("environment-start"),
                test("CartTest.pays")
                        .threw(type, "cannot start 'billing'", HTTP, INVOICES)
                        .of("environment-start"));
        different(
                test("CartTest.adds").threw(type, "cannot start it", HTTP, CART).of("environment-start"),
                test("CartTest.pays")
                        .threw(type, "cannot start it", HTTP, INVOICES)
                        .of("environment-start"));
    }

    @Test
    void tests_of_a_class_that_ask_themselves_have_one_cause() {
        one(
                test("CartTest.adds").threw("org.apache.Late", "too late", HTTP).of("integration-timeout"),
                test("CartTest.pays").threw("org.apache.Late", "too late", HTTP).of("integration-timeout"));
    }

    @Test
    void two_libraries_that_close_are_two_causes() {
        different(
                test("CartTest.adds")
                        .threwOutside("java.lang.IllegalStateException", "closed", "org.postgresql.A.a(A.java:1)"),
                test("CartTest.pays")
                        .threwOutside("java.lang.IllegalStateException", "closed", "com.mongodb.A.a(A.java:1)"));
    }

    @Test
    void disks_of_two_languages_may_be_two() {
        different(
                test("CartTest.adds").threw("java.io.IOException", "No space left on device", CART),
                test("cart.adds").threw("OSError", "[Errno 28] No space left on device", CART));
    }

    @Test
    void how_a_circle_of_calls_was_entered_makes_no_difference() {
        one(endless("CartTest.adds", CART), endless("CartTest.pays", INVOICES));
    }

    private static Failing endless(String test, String entered) {
        String[] frames = new String[101];
        for (int i = 0; i < 100; i++) {
            frames[i] = i % 2 == 0 ? "com.acme.Tree.walk(Tree.java:3)" : "com.acme.Node.walk(Node.java:4)";
        }
        frames[100] = entered;
        return test(test).threw("java.lang.StackOverflowError", "", frames);
    }
}
