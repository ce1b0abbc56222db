package io.testflow.engine.failure;

import io.testflow.core.failure.Attempts;
import io.testflow.core.failure.Author;
import io.testflow.core.failure.CategoryMatch;
import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.Diagnosis;
import io.testflow.core.failure.Evidence;
import io.testflow.core.failure.Evidence.Where;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.FailureKind;
import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.Finding;
import io.testflow.core.failure.Ownership;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.failure.Suspect;
import io.testflow.core.failure.Verdict;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A report as a large build makes it, with every kind of verdict, three hundred tests and hostile texts. */
public final class SampleReport {

    /** Names and messages that try to be more than text. */
    public static final List<String> HOSTILE = List.of(
            "<script>window.hacked = 1</script>",
            "</script></style></textarea><script>window.hacked = 2</script>",
            "\"><img src=x onerror=\"window.hacked = 3\">",
            "' onmouseover='window.hacked = 4",
            "javascript:window.hacked=5",
            "right to left \u202egnp.exe\u202c and \u2066back\u2069",
            "bell \u0007, zero \u0000, escape \u001b[31mred\u001b[0m \u001b]0;title\u0007, half \ud83d pair, whole"
                    + " \ud83d\ude00",
            "@acme/everybody see #1, [a link](javascript:alert(1)) and https://evil.example | `a` ``b`` | <!-- c -->",
            "```\n</details></pre>\n# heading\n```",
            "::error file=a.java::%0A::set-output name=x::y");

    private SampleReport() {}

    /** The report. */
    public static FailureReport make() {
        List<Finding> findings = List.of(nullCart(), rounding(), database(), hostile(), timeout(), crash(), flaky());
        return new FailureReport(
                "com.acme:shop",
                "main (merge base 3f2a1c8)",
                2841,
                301,
                2,
                17,
                findings,
                List.of(
                        "build/TEST-broken.xml:12 ends in the middle of a tag; what stands before it was read",
                        "CODEOWNERS:7 has no owner, and is left out"));
    }

    private static Finding nullCart() {
        String message =
                "Cannot invoke \"com.acme.money.Money.add(com.acme.money.Money)\" because \"this.total\" is null";
        Failure thrown = new Failure(
                "java.lang.NullPointerException",
                message,
                frames(
                        "com.acme.cart.Cart.add(Cart.java:57)",
                        "com.acme.cart.CartService.put(CartService.java:88)",
                        "java.base/java.util.ArrayList.forEach(ArrayList.java:1511)",
                        "com.acme.cart.CartTest.adds_an_item(CartTest.java:31)"),
                null);
        List<FailedTest> tests = List.of(
                test(
                        "com.acme.cart.CartTest",
                        "adds_an_item",
                        thrown,
                        "12:00:01 INFO cart opened\n12:00:01 WARN no total yet\n"),
                test("com.acme.cart.CartTest", "adds_two_items", thrown, ""),
                test("com.acme.order.OrderTest", "orders_what_is_in_the_cart", thrown, ""));
        Suspect first = new Suspect(
                "com.acme.cart.Cart#add(Item)",
                0.93,
                true,
                new SourceLine("cart/src/main/java/com/acme/cart/Cart.java", 57),
                new Author("9c41d07e5b1f", "Jane Doe", "jane@acme.example", "Sum up when an item is added"),
                List.of(
                        "changed by 9c41d07e",
                        "top frame of the project in all 3 stacks",
                        "used by 3 of 3 failed tests and 2 of 840 passed ones"));
        Suspect second = new Suspect(
                "com.acme.cart.CartService#put(Item)",
                0.61,
                true,
                new SourceLine("cart/src/main/java/com/acme/cart/CartService.java", 88),
                Author.NOT_COMMITTED,
                List.of("changed in the work tree", "in all 3 stacks"));
        return finding(
                "a11ce0",
                "NullPointerException: Cannot invoke \"Money.add(Money)\" because \"this.total\" is null",
                new Verdict(
                        Verdict.Kind.CAUSED_BY_CHANGE,
                        List.of(
                                "All 3 tests used Cart#add, which this change touches.",
                                "They passed at main (merge base 3f2a1c8).")),
                match(
                        "null-dereference",
                        "null-pointer-exception",
                        "Find out why the value was never set, or allow for it to be missing.",
                        Where.TYPE,
                        "java.lang.NullPointerException"),
                tests,
                List.of(first, second),
                new Ownership.Owned("@acme/cart", "CODEOWNERS:12"));
    }

    private static Finding rounding() {
        Failure thrown = new Failure(
                "org.opentest4j.AssertionFailedError",
                "\nexpected: 19.98\n but was: 19.99",
                frames("com.acme.money.MoneyTest.rounds_half_even(MoneyTest.java:77)"),
                null);
        return finding(
                "b0b",
                "expected: <number> but was: <number>",
                new Verdict(Verdict.Kind.UNDECIDED, List.of("Nothing is recorded of what MoneyTest used.")),
                match(
                        "assertion",
                        "assertj-expected",
                        "Compare what is expected with what is there.",
                        Where.MESSAGE,
                        "expected: 19.98\n but was: 19.99"),
                List.of(test("com.acme.money.MoneyTest", "rounds_half_even", thrown, "")),
                List.of(),
                new Ownership.Unowned("no line of CODEOWNERS fits money/src/test, and there is no suspect"));
    }

    private static Finding database() {
        Failure refused = new Failure(
                "java.net.ConnectException",
                "Connection refused",
                frames("java.base/sun.nio.ch.Net.pollConnect(Native Method)"),
                null);
        Failure jdbc = new Failure(
                "org.postgresql.util.PSQLException",
                "Connection to localhost:5432 refused. Check that the hostname and port are correct.",
                frames(
                        "org.postgresql.core.v3.ConnectionFactoryImpl.openConnectionImpl(ConnectionFactoryImpl.java:342)"),
                refused);
        List<FailedTest> tests = IntStream.range(0, 284)
                .mapToObj(i -> test(
                        "com.acme.stock.Stock" + i / 10 + "IT",
                        String.format(Locale.ROOT, "keeps_stock_of_warehouse_%03d", i),
                        new Failure(
                                "org.springframework.jdbc.CannotGetJdbcConnectionException",
                                "Failed to obtain JDBC Connection",
                                frames(
                                        "org.springframework.jdbc.datasource.DataSourceUtils.getConnection(DataSourceUtils.java:84)",
                                        "com.acme.stock.StockRepository.find(StockRepository.java:" + (20 + i) + ")"),
                                jdbc),
                        i == 0 ? "line of the log\n".repeat(900) : ""))
                .toList();
        return finding(
                "dbdb",
                "PSQLException: Connection to <host> refused",
                new Verdict(
                        Verdict.Kind.ENVIRONMENT,
                        List.of(
                                "Service 'db' of environment 'shop' never became ready.",
                                "284 tests of 29 classes share it.")),
                match(
                        "database-connection",
                        "postgresql-refused",
                        "See why the database did not start: its log is in target/testflow/services/db.log.",
                        Where.MESSAGE,
                        "Connection to localhost:5432 refused"),
                tests,
                List.of(),
                new Ownership.Owned("@acme/platform @jane", "failures.routing of database-connection"));
    }

    private static Finding hostile() {
        List<FailedTest> tests = new ArrayList<>();
        for (String text : HOSTILE) {
            Failure thrown = new Failure(text, text, List.of(text, "com.acme.Evil." + text + "(" + text + ":1)"), null);
            tests.add(new FailedTest(
                    "",
                    text,
                    TestId.ofMethod("com.acme." + text, text),
                    text,
                    FailureKind.ERROR,
                    thrown,
                    text,
                    new Attempts(3, 0),
                    new SourceLine("javascript:" + text, 7)));
        }
        Suspect suspect = new Suspect(
                HOSTILE.get(2),
                0.5,
                false,
                new SourceLine("javascript:alert(1)", 1),
                new Author("beef", HOSTILE.get(0), HOSTILE.get(3), HOSTILE.get(7)),
                HOSTILE);
        return finding(
                HOSTILE.get(3),
                String.join(" ", HOSTILE),
                new Verdict(Verdict.Kind.NOT_BY_CHANGE, HOSTILE),
                match(HOSTILE.get(2), HOSTILE.get(1), HOSTILE.get(0), Where.OUTPUT, HOSTILE.get(7)),
                tests,
                List.of(suspect),
                new Ownership.Owned(HOSTILE.get(7), HOSTILE.get(2)));
    }

    private static Finding timeout() {
        return finding(
                "71e0",
                "TimeoutException: payment gateway did not answer within <duration>",
                new Verdict(
                        Verdict.Kind.KNOWN_BEFORE,
                        List.of("It failed in the same way in 4 of the last 5 builds of main.")),
                match(
                        "integration-timeout",
                        "http-timeout",
                        "See whether the gateway is up, and how long it takes.",
                        Where.MESSAGE,
                        "did not answer within 5 s"),
                List.of(test(
                        "com.acme.pay.PaymentIT",
                        "pays_by_card",
                        Reports.thrown(
                                "com.acme.pay.PaymentIT",
                                "pays_by_card",
                                "payment gateway did not answer within 5 s",
                                90),
                        "")),
                List.of(),
                new Ownership.Owned("@acme/payments", "failures.routing of integration-timeout"));
    }

    private static Finding crash() {
        FailedTest test = new FailedTest(
                "",
                "shop, surefire default-test",
                TestId.ofMethod("com.acme.image.ScaleTest", "scales"),
                "scales a picture of 40 MP",
                FailureKind.UNFINISHED,
                null,
                "",
                Attempts.ONE,
                null);
        return finding(
                "dead",
                "The JVM of ScaleTest died",
                new Verdict(Verdict.Kind.UNDECIDED, List.of()),
                new CategoryMatch(
                        "jvm-crash",
                        "unfinished",
                        List.of(new Evidence(Where.CONTEXT, "the test was started and never ended")),
                        "Look for hs_err_pid files and for System.exit."),
                List.of(test),
                List.of(),
                new Ownership.Unowned("no line of CODEOWNERS fits"));
    }

    private static Finding flaky() {
        Failure thrown = Reports.thrown("com.acme.mail.MailIT", "sends", "expected: 1 mail but there were 0", 40);
        FailedTest once = test("com.acme.mail.MailIT", "sends", thrown, "");
        List<FailedTest> tests = List.of(
                new FailedTest(
                        once.module(),
                        once.origin(),
                        once.test(),
                        "[1] to one",
                        once.kind(),
                        thrown,
                        "",
                        new Attempts(1, 1),
                        once.at()),
                new FailedTest(
                        once.module(),
                        once.origin(),
                        once.test(),
                        "[2] to two",
                        once.kind(),
                        thrown,
                        "",
                        new Attempts(2, 1),
                        once.at()));
        return finding(
                "f1a",
                "expected: <number> mail but there were <number>",
                new Verdict(Verdict.Kind.FLAKY, List.of("It passed when it ran again, on the same code.")),
                match(
                        "concurrency-or-deadlock",
                        "passes-again",
                        "Wait for the mail instead of expecting it at once.",
                        Where.CONTEXT,
                        "failed 2 times, passed 1"),
                tests,
                List.of(),
                new Ownership.Owned("@acme/mail", "CODEOWNERS:31"));
    }

    private static CategoryMatch match(String category, String rule, String suggestion, Where where, String seen) {
        return new CategoryMatch(category, rule, List.of(new Evidence(where, seen)), suggestion);
    }

    private static Finding finding(
            String id,
            String title,
            Verdict verdict,
            CategoryMatch match,
            List<FailedTest> tests,
            List<Suspect> suspects,
            Ownership owner) {
        Diagnosis diagnosis = new Diagnosis(
                List.of(match, Reports.category("validation", "nothing"), Reports.category("unknown", "")));
        return new Finding(new Cluster(id, title, diagnosis, tests, tests.get(0)), verdict, suspects, owner);
    }

    private static FailedTest test(String className, String method, @Nullable Failure thrown, String output) {
        return Reports.test(className, method, thrown, output);
    }

    private static List<String> frames(String... top) {
        List<String> frames = new ArrayList<>(List.of(top));
        IntStream.range(0, 60)
                .forEach(i -> frames.add("org.junit.platform.engine.support.hierarchical.NodeTestTask.lambda$execute$"
                        + i + "(NodeTestTask.java:" + (100 + i) + ")"));
        return frames;
    }
}
