package io.testflow.core.internal.failure.cluster;

import static io.testflow.core.internal.failure.cluster.ClusterAssert.clusters;
import static io.testflow.core.internal.failure.cluster.ClusterAssert.different;
import static io.testflow.core.internal.failure.cluster.ClusterAssert.one;
import static io.testflow.core.internal.failure.cluster.ClusterAssert.told;
import static io.testflow.core.internal.failure.cluster.Failing.test;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.DiagnosedTest;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.result.Failure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClustererTest {

    private static final String NPE = "java.lang.NullPointerException";
    private static final String TOTAL = "com.acme.Cart.total(Cart.java:12)";

    @Test
    void nothing_that_failed_is_no_cluster() {
        assertThat(clusters()).isEmpty();
    }

    @Test
    void order_of_the_failures_makes_no_difference() {
        List<DiagnosedTest> failures = many();
        List<Cluster> expected = new Clusterer().of(failures);

        for (int seed = 0; seed < 20; seed++) {
            List<DiagnosedTest> shuffled = new ArrayList<>(failures);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(new Clusterer().of(shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void each_failure_is_in_one_cluster() {
        List<DiagnosedTest> failures = many();

        List<FailedTest> clustered = new Clusterer()
                .of(failures).stream()
                        .flatMap(cluster -> cluster.tests().stream())
                        .toList();

        assertThat(clustered)
                .containsExactlyInAnyOrderElementsOf(
                        failures.stream().map(DiagnosedTest::test).toList());
    }

    private static List<DiagnosedTest> many() {
        List<Failing> failures = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String frame = "com.acme.Step" + i % 7 + ".go(Step.java:" + i % 3 + ")";
            failures.add(test("T" + i % 11 + ".m" + i).threw(NPE, "", frame, TOTAL));
            failures.add(test("U" + i % 11 + ".m" + i)
                    .threw("com.acme.Lost", "way " + "abcdefg".charAt(i % 7) + " is lost by all of us", TOTAL));
            failures.add(test("V.m" + i).threw("java.net.ConnectException", "Connection refused: db:5432", frame));
        }
        return told(failures.toArray(Failing[]::new));
    }

    @Test
    void same_cause_has_the_same_id_in_every_build() {
        Cluster before = one(test("CartTest.adds").threw(NPE, "", "com.acme.Cart.lambda$total$1(Cart.java:12)"));

        Cluster after = clusters(
                        test("OtherTest.pays").threw(NPE, "", "com.acme.Cart.lambda$total$4(Cart.java:99)"),
                        test("OtherTest.adds").threw("com.acme.Lost", "lost", TOTAL))
                .get(1);

        assertThat(after.id()).isEqualTo(before.id()).matches("[0-9a-f]{12}");
    }

    @Test
    void a_flaky_failure_hides_no_other() {
        Failing flaky = test("CartTest.adds").threw(NPE, "", TOTAL).flaky();
        Failing lasting = test("CartTest.pays").threw(NPE, "", TOTAL);

        List<Cluster> clusters = clusters(flaky, lasting);

        assertThat(clusters).extracting(Cluster::isFlaky).containsExactly(true, false);
        assertThat(clusters.get(0).id()).isNotEqualTo(clusters.get(1).id());
    }

    @Test
    void tests_that_one_crash_ended_are_one_cause() {
        one(test("CartTest.adds").unfinished(), test("OrderTest.pays").unfinished());
        assertThat(new Clusterer()
                        .of(List.of(
                                test("CartTest.adds").unfinished().told("shop"),
                                test("CartTest.pays").unfinished().told("stock"))))
                .hasSize(2);
    }

    @Test
    void tests_of_which_nothing_is_told_are_told_apart() {
        different(test("CartTest.adds"), test("CartTest.pays"));
    }

    @Test
    void failures_of_files_without_a_stack_are_one_cause_by_what_they_say() {
        one(
                test("cart.adds").with(new Failure("KeyError", "'price'", List.of(), null)),
                test("cart.pays").with(new Failure("KeyError", "'price'", List.of(), null)));
    }

    @Test
    void failures_without_a_stack_are_one_cause_within_their_file() {
        DiagnosedTest cart = in("src/shop.test.js", test("cart.adds"));
        DiagnosedTest order = in("src/shop.test.js", test("order.adds"));
        DiagnosedTest other = in("src/tax.test.js", test("order.adds"));

        assertThat(new Clusterer().of(List.of(cart, order))).hasSize(1);
        assertThat(new Clusterer().of(List.of(cart, other))).hasSize(2);
    }

    private static DiagnosedTest in(String file, Failing failing) {
        DiagnosedTest told = failing.with(new Failure("KeyError", "'price'", List.of(), null))
                .told();
        FailedTest test = told.test();
        return new DiagnosedTest(
                new FailedTest(
                        test.module(),
                        test.origin(),
                        test.test(),
                        test.displayName(),
                        test.kind(),
                        test.thrown(),
                        test.output(),
                        test.attempts(),
                        new SourceLine(file, 3)),
                told.diagnosis());
    }

    @Test
    void tests_of_a_class_that_were_stopped_in_time_are_one_cause_where_nobody_tells_where() {
        String type = "java.util.concurrent.TimeoutException";
        one(
                test("CartTest.adds").threwOutside(type, "adds() timed out after 5 seconds"),
                test("CartTest.pays").threwOutside(type, "pays() timed out after 5 seconds"));
        different(
                test("CartTest.adds").threwOutside(type, "adds() timed out after 5 seconds"),
                test("TaxTest.pays").threwOutside(type, "pays() timed out after 5 seconds"));
    }

    @Test
    void diagnosis_is_the_one_that_most_tests_have() {
        Cluster cluster = one(
                test("CartTest.adds").threw(NPE, "", TOTAL).of("unknown"),
                test("CartTest.loads").threw(NPE, "", TOTAL).of("unknown"),
                test("CartTest.pays").threw(NPE, "", TOTAL).of("null-dereference"));

        assertThat(cluster.diagnosis().category()).isEqualTo("null-dereference");
        assertThat(cluster.sample().test().method()).contains("pays");
    }

    @Test
    void sample_is_the_shortest() {
        Cluster cluster = one(
                test("ATest.adds").threw(NPE, "", TOTAL, "com.acme.Checkout.pay(Checkout.java:1)"),
                test("BTest.adds").threw(NPE, "", TOTAL),
                test("CTest.adds").threw(NPE, "", TOTAL).wrappedIn("com.acme.Bad", "bad"));

        assertThat(cluster.sample().test().className()).isEqualTo("com.acme.BTest");
        assertThat(cluster.tests())
                .extracting(test -> test.test().simpleClassName())
                .containsExactly("ATest", "BTest", "CTest");
    }
}
