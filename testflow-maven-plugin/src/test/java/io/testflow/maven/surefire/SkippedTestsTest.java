package io.testflow.maven.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SkippedTestsTest {

    @Test
    void runs_tests_unless_told_otherwise() {
        assertThat(SkippedTests.in(Executions.surefire(""))).isFalse();
        assertThat(SkippedTests.in(Executions.surefire("", "skipTests=false"))).isFalse();
        assertThat(SkippedTests.in(Executions.surefire("", "skipITs=true"))).isFalse();
    }

    @Test
    void knows_each_way_to_switch_tests_off() {
        assertThat(SkippedTests.in(Executions.surefire("", "skipTests=true"))).isTrue();
        assertThat(SkippedTests.in(Executions.surefire("", "maven.test.skip=true")))
                .isTrue();
        assertThat(SkippedTests.in(Executions.surefire("", "maven.test.skip.exec=true")))
                .isTrue();
        assertThat(SkippedTests.in(Executions.failsafe("", "skipITs=true"))).isTrue();
        assertThat(SkippedTests.in(Executions.surefire("<skip>true</skip>"))).isTrue();
    }

    @Test
    void lets_the_configuration_win_over_the_command_line_as_maven_does() {
        assertThat(SkippedTests.in(Executions.surefire("<skipTests>false</skipTests>", "skipTests=true")))
                .isFalse();
    }
}
