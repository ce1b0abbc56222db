package io.testflow.core.internal.failure.cluster;

import static io.testflow.core.internal.failure.cluster.ClusterAssert.different;
import static io.testflow.core.internal.failure.cluster.ClusterAssert.one;
import static io.testflow.core.internal.failure.cluster.Failing.test;

import io.testflow.core.result.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is used up: memory, space, the stack. */
class ExhaustionTest {

    private static final String MEMORY = "java.lang.OutOfMemoryError";

    @Test
    void memory_that_tests_of_several_classes_run_out_of_is_one_cause() {
        one(
                test("CartTest.adds").threw(MEMORY, "Java heap space", "com.acme.Cart.total(Cart.java:1)"),
                test("OrderTest.pays")
                        .threw(MEMORY, "GC overhead limit exceeded", "com.acme.Orders.all(Orders.java:1)")
                        .wrappedIn(
                                "java.util.concurrent.ExecutionException",
                                "java.lang.OutOfMemoryError: GC overhead limit exceeded"));
        different(
                test("CartTest.adds").threw(MEMORY, "Java heap space"),
                test("CartTest.loads").threw(MEMORY, "Metaspace"),
                test("CartTest.starts").threw(MEMORY, "unable to create native thread"),
                test("CartTest.writes").threw(MEMORY, "Cannot reserve 5 bytes of direct buffer memory"));
    }

    @Test
    void memory_that_tests_of_one_class_run_out_of_is_a_cause_for_each_place_that_takes_it() {
        String total = "com.acme.Cart.total(Cart.java:1)";

        one(
                test("CartTest.adds").threw(MEMORY, "Java heap space", total),
                test("CartTest.pays").threw(MEMORY, "Java heap space", total));
        different(
                test("CartTest.adds").threw(MEMORY, "Java heap space", total),
                test("CartTest.pays").threw(MEMORY, "Java heap space", "com.acme.Cart.all(Cart.java:9)"));
    }

    @Test
    void memory_that_is_taken_where_nobody_knows_is_one_cause_of_a_test_class() {
        one(
                test("CartTest.adds").with(new Failure(MEMORY, "Java heap space", List.of(), null)),
                test("CartTest.pays").with(new Failure(MEMORY, "Java heap space", List.of(), null)));
    }

    @Test
    void a_full_disk_is_one_cause_anywhere() {
        one(
                test("CartTest.adds")
                        .threw("java.io.IOException", "No space left on device", "com.acme.Cart.save(Cart.java:1)"),
                test("OrderTest.pays")
                        .threw(
                                "java.nio.file.FileSystemException",
                                "/tmp/x/y: No space left on device",
                                "com.acme.Orders.save(Orders.java:1)"));
    }

    @Test
    void a_circle_of_calls_is_one_cause_wherever_the_stack_ends() {
        String even = "com.acme.Number.isEven(Number.java:1)";
        String odd = "com.acme.Number.isOdd(Number.java:2)";

        one(
                test("CartTest.adds")
                        .threwOutside(
                                "java.lang.StackOverflowError",
                                "",
                                even,
                                odd,
                                even,
                                odd,
                                even,
                                odd,
                                even,
                                odd,
                                even,
                                odd),
                test("OrderTest.pays")
                        .threwOutside(
                                "java.lang.StackOverflowError",
                                "",
                                odd,
                                even,
                                odd,
                                even,
                                odd,
                                even,
                                odd,
                                even,
                                odd,
                                even,
                                odd));
        different(
                test("CartTest.adds").threw("java.lang.StackOverflowError", "", even),
                test("OrderTest.pays").threw("java.lang.StackOverflowError", "", odd));
    }

    @Test
    void what_is_mounted_to_be_read_alone_is_one_cause() {
        one(
                test("CartTest.adds")
                        .threw(
                                "java.io.FileNotFoundException",
                                "/srv/shop/archive/a.txt (Read-only file system)",
                                "com.acme.A.a(A.java:1)"),
                test("TaxTest.adds")
                        .threw(
                                "java.nio.file.FileSystemException",
                                "/srv/shop/archive/b/c: Read-only file system",
                                "com.acme.B.b(B.java:1)"));
        different(
                test("CartTest.adds").threw("java.io.IOException", "/srv/shop/archive/a.txt (Read-only file system)"),
                test("CartTest.pays").threw("java.io.IOException", "/srv/shop/reports/a.txt (Read-only file system)"));
    }
}
