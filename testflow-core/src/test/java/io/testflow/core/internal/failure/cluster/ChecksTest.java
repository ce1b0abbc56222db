package io.testflow.core.internal.failure.cluster;

import static io.testflow.core.internal.failure.cluster.ClusterAssert.different;
import static io.testflow.core.internal.failure.cluster.ClusterAssert.one;
import static io.testflow.core.internal.failure.cluster.Failing.test;

import io.testflow.core.result.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final String TYPE = "org.opentest4j.AssertionFailedError";
    private static final String JUNIT = "org.junit.jupiter.api.AssertEquals.assertEquals(AssertEquals.java:150)";
    private static final String HELPER = "com.acme.Answers.isOk(Answers.java:20)";

    @Test
    void same_check_in_two_tests_is_two_causes() {
        different(
                test("CartTest.adds").threw(TYPE, "expected: <5> but was: <7>", JUNIT),
                test("CartTest.pays").threw(TYPE, "expected: <5> but was: <7>", JUNIT));
    }

    @Test
    void a_test_with_other_parameters_has_the_same_cause() {
        one(
                test("CartTest.adds").named("adds(int) [1]").threw(TYPE, "expected: <5> but was: <7>", JUNIT),
                test("CartTest.adds").named("adds(int) [2]").threw(TYPE, "expected: <50> but was: <70>", JUNIT));
    }

    @Test
    void same_check_through_a_method_of_the_test_class_is_two_causes() {
        different(
                test("CartTest.adds")
                        .threw(TYPE, "expected: <5> but was: <7>", JUNIT, "com.acme.CartTest.total(CartTest.java:90)"),
                test("CartTest.pays")
                        .threw(TYPE, "expected: <5> but was: <7>", JUNIT, "com.acme.CartTest.total(CartTest.java:90)"));
    }

    @Test
    void a_shared_check_is_one_cause_where_it_saw_the_same() {
        one(
                test("CartTest.adds").threw(TYPE, "expected: <200> but was: <404>", JUNIT, HELPER),
                test("OrderTest.pays").threw(TYPE, "expected: <200> but was: <404>", JUNIT, HELPER));
    }

    @Test
    void a_shared_check_is_two_causes_where_it_saw_something_else() {
        different(
                test("CartTest.adds").threw(TYPE, "expected: <200> but was: <404>", JUNIT, HELPER),
                test("OrderTest.pays").threw(TYPE, "expected: <200> but was: <500>", JUNIT, HELPER));
        different(
                test("CartTest.adds").threw(TYPE, "expected: <1> but was: <2>", JUNIT, HELPER),
                test("OrderTest.pays").threw(TYPE, "expected: <1> but was: <3>", JUNIT, HELPER));
    }

    @Test
    void a_shared_check_sees_other_values_in_a_test_with_other_parameters() {
        one(
                test("CartTest.adds").named("[1]").threw(TYPE, "expected: <5> but was: <7>", JUNIT, HELPER),
                test("CartTest.adds").named("[2]").threw(TYPE, "expected: <6> but was: <8>", JUNIT, HELPER));
    }

    @Test
    void what_the_code_itself_asserts_is_one_cause() {
        one(
                test("CartTest.adds")
                        .threw("java.lang.AssertionError", "balance -3", "com.acme.Ledger.post(Ledger.java:7)"),
                test("OrderTest.pays")
                        .threw("java.lang.AssertionError", "balance -9", "com.acme.Ledger.post(Ledger.java:7)"));
    }

    @Test
    void a_check_in_a_fixture_is_one_cause_of_all_its_tests() {
        one(
                test("CartTest.adds")
                        .threwOutside(
                                TYPE, "expected: <5> but was: <7>", JUNIT, "com.acme.CartTest.setUp(CartTest.java:9)"),
                test("CartTest.pays")
                        .threwOutside(
                                TYPE, "expected: <5> but was: <7>", JUNIT, "com.acme.CartTest.setUp(CartTest.java:9)"));
    }

    @Test
    void an_inherited_test_has_a_cause_in_each_class_unless_it_sees_the_same() {
        String inherited = "com.acme.StoreContract.saves(StoreContract.java:9)";
        Failing jdbc = test("JdbcStoreTest.saves").threwOutside(TYPE, "expected: <5> but was: <7>", JUNIT, inherited);
        Failing file = test("FileStoreTest.saves").threwOutside(TYPE, "expected: <5> but was: <0>", JUNIT, inherited);

        different(jdbc, file);
        one(jdbc, test("FileStoreTest.saves").with(jdbc.thrown()));
    }

    @Test
    void an_extension_around_all_tests_does_not_make_them_one() {
        String extension = "com.acme.Retry.interceptTestMethod(Retry.java:9)";
        different(
                test("CartTest.adds")
                        .threw(TYPE, "expected: <5> but was: <7>", JUNIT)
                        .wrappedIn("com.acme.GaveUp", "", extension),
                test("CartTest.pays")
                        .threw(TYPE, "expected: <5> but was: <7>", JUNIT)
                        .wrappedIn("com.acme.GaveUp", "", extension));
        String total = "com.acme.CartTest.total(CartTest.java:90)";
        different(
                test("CartTest.adds")
                        .threw(TYPE, "expected: <5> but was: <7>", JUNIT, total)
                        .wrappedIn("com.acme.GaveUp", "", extension),
                test("CartTest.pays")
                        .threw(TYPE, "expected: <5> but was: <7>", JUNIT, total)
                        .wrappedIn("com.acme.GaveUp", "", extension));
    }

    @Test
    void functions_without_a_name_are_told_apart_by_the_test() {
        List<String> frames = List.of("Object.<anonymous> (src/cart.test.js:12:20)");
        Failure thrown =
                new Failure("Error", "expect(received).toBe(expected)\n\nExpected: 5\nReceived: 7", frames, null);

        different(test("cart.adds").with(thrown), test("cart.pays").with(thrown));
    }

    @Test
    void a_function_of_a_file_is_no_name_of_a_test() {
        List<String> frames = List.of("check (src/cart.test.js:12:20)");
        Failure thrown = new Failure("Error", "expect(received).toBe(expected)", frames, null);

        different(test("cart.adds").with(thrown), test("cart.pays").with(thrown));
    }

    @Test
    void what_a_check_throws_or_a_category_of_checks_names_is_a_check_whatever_its_type() {
        String type = "com.acme.Differs";
        String library = "org.apache.commons.Files.compare(Files.java:7)";
        String platform = "java.base/java.util.Objects.check(Objects.java:7)";
        String two = "expected 3 and found 4";
        String other = "expected 3 and found 9";

        one(
                test("CartTest.adds").threw(type, two, library, HELPER),
                test("OrderTest.pays").threw(type, other, library, HELPER));
        different(
                test("CartTest.adds").threw(type, two, library, HELPER).of("snapshot-or-golden-file"),
                test("OrderTest.pays").threw(type, other, library, HELPER).of("snapshot-or-golden-file"));
        different(
                test("CartTest.adds").threw(type, two, JUNIT, HELPER),
                test("OrderTest.pays").threw(type, other, JUNIT, HELPER));
        different(
                test("CartTest.adds").threw(type, two, platform, JUNIT, HELPER),
                test("OrderTest.pays").threw(type, other, platform, JUNIT, HELPER));
    }

    @Test
    void a_suite_with_its_parameters_in_its_name_has_one_cause() {
        Failure thrown = new Failure("Error", "expect(received).toBe(expected)", List.of(), null);

        one(
                test("cart with 3 items.adds").with(thrown),
                test("cart with 4 items.adds").with(thrown));
    }

    @Test
    void checks_without_a_stack_are_told_apart_by_the_test() {
        Failure thrown = new Failure("AssertionError", "assert 5 == 7", List.of(), null);

        different(test("cart.test_adds").with(thrown), test("cart.test_pays").with(thrown));
        one(
                test("cart.test_adds[1]").with(thrown),
                test("cart.test_adds[2]").with(new Failure("AssertionError", "assert 6 == 8", List.of(), null)));
    }

    @Test
    void a_call_of_a_mock_is_one_cause_where_the_same_code_made_it() {
        String type = "org.mockito.exceptions.verification.opentest4j.ArgumentsAreDifferent";
        String message =
                "Argument(s) are different! Wanted:\nmail.send(\"%1$s\");\n-> at com.acme.MailTest.%2$s(MailTest.java:9)\n"
                        + "Actual invocations have different arguments:\nmail.send(\"x\");\n-> at com.acme.%3$s.remind(%3$s.java:5)\n";

        one(
                test("MailTest.sends").threw(type, message.formatted("Jo", "sends", "Reminders")),
                test("MailTest.repeats").threw(type, message.formatted("Max", "repeats", "Reminders")));
        different(
                test("MailTest.sends").threw(type, message.formatted("Jo", "sends", "Reminders")),
                test("MailTest.repeats").threw(type, message.formatted("Jo", "repeats", "Invoices")));
    }

    @Test
    void an_unwanted_call_of_a_mock_is_one_cause_however_the_test_forbids_it() {
        String never = "org.mockito.exceptions.verification.NeverWantedButInvoked";
        String none = "org.mockito.exceptions.verification.NoInteractionsWanted";
        String neverWanted = "mail.send(\"x\");\nNever wanted here:\n-> at com.acme.MailTest.a(MailTest.java:9)\n"
                + "But invoked here:\n-> at com.acme.Reminders.remind(Reminders.java:5)\n";
        String noneWanted = "No interactions wanted here:\n-> at com.acme.MailTest.b(MailTest.java:12)\n"
                + "But found this interaction on mock '%s':\n-> at com.acme.Reminders.remind(Reminders.java:5)\n";

        one(test("MailTest.a").threw(never, neverWanted), test("MailTest.b").threw(none, noneWanted.formatted("mail")));
        different(
                test("MailTest.a").threw(never, neverWanted),
                test("MailTest.b").threw(none, noneWanted.formatted("debtors")));
        different(
                test("MailTest.a").threw(never, neverWanted),
                test("MailTest.b").threw(none, noneWanted.formatted("mail").replace("Reminders", "Invoices")));
    }

    @Test
    void a_test_with_its_parameters_in_its_name_has_one_cause() {
        Failure thrown =
                new Failure("Error", "expect(received).toBe(expected)\n\nExpected: 5\nReceived: 7", List.of(), null);

        one(
                test("price.of article 1 is net").with(thrown),
                test("price.of article 2 is net").with(thrown));
    }
}
