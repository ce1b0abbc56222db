package io.testflow.core.internal.failure.cluster;

import static io.testflow.core.internal.failure.cluster.ClusterAssert.different;
import static io.testflow.core.internal.failure.cluster.ClusterAssert.one;
import static io.testflow.core.internal.failure.cluster.Failing.test;

import org.junit.jupiter.api.Test;

class MockedTest {

    @Test
    void tests_of_a_class_that_miss_the_same_call_have_one_cause() {
        one(misses("MailTest", "sends", "mail.send"), misses("MailTest", "repeats", "mail.send"));
    }

    @Test
    void tests_of_a_class_that_do_not_want_a_call_have_one_cause() {
        one(has("MailTest", "sends", "mail.send"), has("MailTest", "repeats", "mail.send"));
    }

    @Test
    void a_call_that_is_missed_and_one_that_is_not_wanted_are_two_causes() {
        different(misses("MailTest", "sends", "mail.send"), has("MailTest", "repeats", "mail.send"));
    }

    @Test
    void two_calls_and_calls_of_two_classes_are_two_causes() {
        different(misses("MailTest", "sends", "mail.send"), misses("MailTest", "repeats", "mail.close"));
        different(misses("MailTest", "sends", "mail.send"), misses("NewsTest", "repeats", "mail.send"));
    }

    private static Failing misses(String testClass, String method, String call) {
        return failing(
                testClass,
                method,
                "WantedButNotInvoked",
                "\nWanted but not invoked:\n%s(\"x\");\n%s\nActually, there were zero interactions with this mock.\n",
                call);
    }

    private static Failing has(String testClass, String method, String call) {
        return failing(
                testClass,
                method,
                "NeverWantedButInvoked",
                "\n%s(\"x\");\nNever wanted here:\n%2$s\nBut invoked here:\n%2$s\n",
                call);
    }

    private static Failing failing(String testClass, String method, String type, String message, String call) {
        String place = "-> at com.acme." + testClass + "." + method + "(" + testClass + ".java:9)";
        return test(testClass + "." + method)
                .threw("org.mockito.exceptions.verification." + type, message.formatted(call, place));
    }
}
