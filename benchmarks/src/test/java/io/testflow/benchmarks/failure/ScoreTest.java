package io.testflow.benchmarks.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.testflow.core.failure.Attempts;
import io.testflow.core.failure.CategoryMatch;
import io.testflow.core.failure.DiagnosedTest;
import io.testflow.core.failure.Diagnosis;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.FailureKind;
import io.testflow.core.plan.TestId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final List<Labelled> FAILURES = List.of(
            labelled("a", "assertion", "assertion", "one"),
            labelled("b", "assertion", "unknown", "one"),
            labelled("c", "dns", "dns", "two"),
            labelled("d", "tls", "dns", "three"));

    @Test
    void is_the_harmonic_mean_of_precision_and_recall() {
        Score score = new Score(6, 2, 6);

        assertThat(score.precision()).isEqualTo(0.75);
        assertThat(score.recall()).isEqualTo(0.5);
        assertThat(score.f1()).isCloseTo(2 * 0.75 * 0.5 / 1.25, within(1e-9));
        assertThat(new Score(0, 0, 0).f1()).isZero();
        assertThat(score.cells()).isEqualTo("0.750 | 0.500 | 0.600");
    }

    @Test
    void counts_pairs() {
        assertThat(Pairs.score(FAILURES, each -> "all")).isEqualTo(new Score(1, 5, 0));
        assertThat(Pairs.score(FAILURES, each -> each.label().test())).isEqualTo(new Score(0, 0, 1));
        assertThat(Pairs.score(FAILURES, each -> each.label().cluster())).isEqualTo(new Score(1, 0, 0));
    }

    @Test
    void counts_each_category_that_a_person_names() {
        assertThat(Categories.scores(FAILURES))
                .containsEntry("assertion", new Score(1, 0, 1))
                .containsEntry("dns", new Score(1, 1, 0))
                .containsEntry("tls", new Score(0, 0, 1))
                .hasSize(3);
        assertThat(Categories.macroF1(Categories.scores(FAILURES)))
                .isCloseTo((2 / 3.0 + 2 / 3.0 + 0) / 3, within(1e-9));
    }

    @Test
    void a_label_is_found_by_its_report_below_the_folder_of_its_part() {
        Labelled labelled = labelled("adds", "dns", "dns", "one");

        assertThat(labelled.label().key()).isEqualTo("TEST-Cart.xml\tcom.acme.CartTest\tadds");
        assertThat(Label.keys(labelled.diagnosed().test()))
                .contains(labelled.label().key());
    }

    private static Labelled labelled(String test, String named, String said, String cluster) {
        FailedTest failed = new FailedTest(
                "",
                "TEST-Cart.xml",
                TestId.ofMethod("com.acme.CartTest", test),
                test,
                FailureKind.FAILURE,
                null,
                "",
                Attempts.ONE,
                null);
        Diagnosis diagnosis = new Diagnosis(List.of(new CategoryMatch(said, "rule", List.of(), "")));
        return new Labelled(
                new Label("authoring/TEST-Cart.xml", "com.acme.CartTest", test, named, cluster, Label.Part.AUTHORING),
                new DiagnosedTest(failed, diagnosis));
    }
}
