package io.testflow.maven.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.maven.surefire.Executions;
import io.testflow.maven.surefire.TestExecution;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RerunsTest {

    @Test
    void a_test_that_fails_runs_again_as_often_as_the_user_asks() {
        assertThat(reruns(Executions.surefire("", "testflow.rerun=2"))).contains("2");
        assertThat(reruns(Executions.surefire("", "testflow.rerun= 0 "))).contains("0");
        assertThat(reruns(Executions.surefire("", "testflow.rerun=999"))).contains("999");
    }

    @Test
    void without_being_asked_surefire_does_what_it_does() {
        assertThat(reruns(Executions.surefire(""))).isEmpty();
    }

    @Test
    void what_the_user_says_to_surefire_itself_stays() {
        assertThat(reruns(
                        Executions.surefire("<rerunFailingTestsCount>5</rerunFailingTestsCount>", "testflow.rerun=2")))
                .contains("5");
        assertThat(reruns(Executions.surefire("", "testflow.rerun=2", "surefire.rerunFailingTestsCount=5")))
                .isEmpty();
    }

    @Test
    void what_is_no_number_runs_nothing_again() {
        assertThat(reruns(Executions.surefire("", "testflow.rerun=often"))).isEmpty();
        assertThat(reruns(Executions.surefire("", "testflow.rerun=-1"))).isEmpty();
        assertThat(reruns(Executions.surefire("", "testflow.rerun=1000"))).isEmpty();
    }

    private static Optional<String> reruns(TestExecution execution) {
        return Reruns.addTo(execution.parameters(), execution).value("rerunFailingTestsCount");
    }
}
