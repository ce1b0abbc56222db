package io.testflow.core.internal.failure.cluster;

import static io.testflow.core.internal.failure.cluster.ClusterAssert.different;
import static io.testflow.core.internal.failure.cluster.ClusterAssert.one;
import static io.testflow.core.internal.failure.cluster.Failing.test;

import io.testflow.core.result.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What checks of one file have in common that see the same wrong thing. */
class UnexpectedTest {

    private static final String TYPE = "org.opentest4j.AssertionFailedError";
    private static final String JUNIT = "org.junit.jupiter.api.AssertEquals.assertEquals(AssertEquals.java:150)";

    @Test
    void checks_of_a_class_that_got_the_same_unlikely_value_have_one_cause() {
        one(
                got("CartTest.adds", "expected: <2500> but was: <2499>"),
                got("CartTest.sums", "Expecting actual:\n  2499\nto be between:\n  [2500, 2600]"));
        one(
                got("CartTest.adds", "expected: <blue-pen> but was: <blue_pen_7>"),
                got("CartTest.sums", "Expected: is \"red-pen\"\n     but: was \"blue_pen_7\""));
    }

    @Test
    void a_value_that_two_may_get_by_chance_says_nothing() {
        for (String likely : List.of(
                "1000",
                "0.010",
                "42",
                "-7",
                "true",
                "null",
                "PENDING_APPROVAL",
                "Optional.empty",
                "a.b.NoSuchOrder",
                "a b",
                "[]")) {
            different(
                    got("CartTest.adds", "expected: <5> but was: <" + likely + ">"),
                    got("CartTest.sums", "expected: <6> but was: <" + likely + ">"));
        }
    }

    @Test
    void a_value_that_was_wanted_says_nothing() {
        different(
                got("CartTest.adds", "expected: <2499> but was: <1>"),
                got("CartTest.sums", "expected: <2499> but was: <2>"));
    }

    @Test
    void what_differs_from_run_to_run_says_nothing() {
        different(
                got("CartTest.adds", "failed, got 2026-11-29T10:00 for adds"),
                got("CartTest.sums", "none, but got 2026-11-29T10:00"));
    }

    @Test
    void checks_of_two_classes_have_two_causes_though_they_got_the_same() {
        different(
                got("CartTest.adds", "expected: <2500> but was: <2499>"),
                got("OrderTest.sums", "expected: <2600> but was: <2499>"));
    }

    @Test
    void texts_with_the_same_difference_have_one_cause() {
        String snapshot =
                "expect(received).toMatchSnapshot()\n\n- Snapshot  - 1\n+ Received  + 1\n\n  {\n%s-   \"price\": 0.9,\n+   \"price\": %s,\n";

        one(
                got("CartTest.adds", snapshot.formatted("", "1")),
                got("CartTest.sums", snapshot.formatted("    \"id\": 1,\n", "1")));
        different(
                got("CartTest.adds", snapshot.formatted("", "1")),
                got("CartTest.sums", snapshot.formatted("    \"id\": 1,\n", "2")));
    }

    @Test
    void a_difference_may_be_indented() {
        one(
                got("CartTest.adds", "first text differs:\n  - thank you\n  + thank you!\n"),
                got("CartTest.sums", "another one is not it:\n\t- thank you\n\t+ thank you!\n"));
    }

    @Test
    void checks_of_a_file_have_one_cause_whatever_the_runner_calls_their_class() {
        String message = "expect(received).toBe(expected)\n\nExpected: 10\nReceived: 11.899999999999999";

        one(
                test("catalog price 1.net").with(inFile(message, 18)),
                test("catalog price is rounded.close").with(inFile(message.replace("toBe", "toBeCloseTo"), 22)));
    }

    private static Failure inFile(String message, int line) {
        return new Failure(
                "Error", message, List.of("Object.<anonymous> (/srv/web/catalog.test.js:" + line + ":30)"), null);
    }

    @Test
    void a_difference_of_a_few_letters_says_nothing() {
        different(
                got("CartTest.adds", "first text differs:\n- no\n+ yes\n"),
                got("CartTest.sums", "another one is not it:\n- no\n+ yes\n"));
    }

    private static Failing got(String test, String message) {
        return test(test).threw(TYPE, message, JUNIT);
    }
}
