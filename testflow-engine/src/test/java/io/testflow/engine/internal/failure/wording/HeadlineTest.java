package io.testflow.engine.internal.failure.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.Attempts;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.FailureKind;
import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.Finding;
import io.testflow.core.failure.Verdict.Kind;
import io.testflow.core.plan.TestId;
import io.testflow.engine.failure.Reports;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    @Test
    void tells_how_many_of_the_causes_are_the_users() {
        assertThat(headline(Kind.CAUSED_BY_CHANGE, Kind.KNOWN_BEFORE, Kind.ENVIRONMENT))
                .isEqualTo("3 tests failed for 3 causes. 1 probably needs your attention.");
        assertThat(headline(Kind.CAUSED_BY_CHANGE, Kind.UNDECIDED, Kind.ENVIRONMENT))
                .isEqualTo("3 tests failed for 3 causes. 2 probably need your attention.");
    }

    @Test
    void does_not_count_where_it_is_all_or_none() {
        assertThat(headline(Kind.UNDECIDED)).isEqualTo("1 test failed for 1 cause. It probably needs your attention.");
        assertThat(headline(Kind.KNOWN_BEFORE)).isEqualTo("1 test failed for 1 cause. It is probably not yours.");
        assertThat(headline(Kind.UNDECIDED, Kind.UNDECIDED)).endsWith("All probably need your attention.");
        assertThat(headline(Kind.ENVIRONMENT, Kind.NOT_BY_CHANGE)).endsWith("None is probably yours.");
    }

    @Test
    void does_not_count_the_causes_of_flaky_tests() {
        FailureReport report = Reports.of(Reports.finding("a", Kind.UNDECIDED), flaky());

        assertThat(Headline.of(report)).isEqualTo("1 test failed for 1 cause. It probably needs your attention.");
        assertThat(Headline.below(report))
                .isEqualTo("120 passed, 1 flaky, 3 skipped; compared with main (merge base 3f2a1c8)");
    }

    @Test
    void says_when_nothing_failed() {
        assertThat(headline()).isEqualTo("No test failed.");
        assertThat(Headline.of(Reports.of(flaky())))
                .isEqualTo("No test failed for good. 1 test passed when run again.");
    }

    @Test
    void says_when_there_is_nothing_to_compare_with() {
        assertThat(Headline.below(new FailureReport("shop", "", 7, 0, 0, 0, List.of(), List.of())))
                .isEqualTo("7 passed; compared with nothing");
    }

    private static String headline(Kind... verdicts) {
        return Headline.of(Reports.of(List.of(verdicts).stream()
                .map(verdict -> Reports.finding("a", verdict))
                .toList()));
    }

    private static Finding flaky() {
        TestId id = TestId.ofMethod("com.acme.ATest", "a");
        FailedTest test = new FailedTest("", "shop", id, "a", FailureKind.FAILURE, null, "", new Attempts(1, 1), null);
        return Reports.finding("b", Kind.FLAKY, List.of(test));
    }
}
