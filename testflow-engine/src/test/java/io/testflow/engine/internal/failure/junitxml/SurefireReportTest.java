package io.testflow.engine.internal.failure.junitxml;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.Attempts;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.FailureKind;
import io.testflow.core.failure.Outcomes;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurefireReportTest {

    private static final String SUITE = "<testsuite xsi:noNamespaceSchemaLocation='https://maven.apache.org/surefire/"
            + "maven-surefire-plugin/xsd/surefire-test-report.xsd' name='a.SumTest'><properties>"
            + "<property name='x' value='y'/></properties>";

    @TempDir
    private Path folder;

    @Test
    void tells_a_failure_with_its_stack_output_and_line() {
        FailedTest test = only("""
                <testcase name="adds(int)[1]" classname="a.SumTest" time="1,234.5">
                  <failure message="expected: &lt;1&gt;&#10; but was: &lt;2&gt;" type="org.opentest4j.AssertionFailedError"><![CDATA[org.opentest4j.AssertionFailedError: expected: <1>
                 but was: <2>
                \tat a.Sum.check(Sum.java:9)
                \tat a.SumTest.adds(SumTest.java:7)
                ]]></failure>
                  <system-out><![CDATA[out
                ]]></system-out>
                  <system-err><![CDATA[err]]></system-err>
                </testcase>""");

        Failure failure = new Failure(
                "org.opentest4j.AssertionFailedError",
                "expected: <1>\n but was: <2>",
                List.of("a.Sum.check(Sum.java:9)", "a.SumTest.adds(SumTest.java:7)"),
                null);
        assertThat(test)
                .isEqualTo(new FailedTest(
                        "",
                        "TEST-a.xml",
                        TestId.ofMethod("a.SumTest", "adds"),
                        "adds(int)[1]",
                        FailureKind.FAILURE,
                        failure,
                        "out\nerr",
                        Attempts.ONE,
                        new SourceLine("a/SumTest.java", 7)));
    }

    @Test
    void tells_a_test_that_failed_and_passed_when_it_ran_again_as_flaky() {
        FailedTest test = only("""
                <testcase name="adds" classname="a.SumTest">
                  <flakyFailure message="one" type="a.Broken"><stackTrace><![CDATA[a.Broken: one
                \tat a.SumTest.adds(SumTest.java:7)]]></stackTrace><system-out>first</system-out></flakyFailure>
                  <flakyError message="two" type="a.Timeout"><stackTrace>a.Timeout: two</stackTrace>
                  <system-out>second</system-out></flakyError>
                  <system-out>passed at last</system-out>
                </testcase>""");

        assertThat(test.attempts()).isEqualTo(new Attempts(2, 1));
        assertThat(test.kind()).isEqualTo(FailureKind.ERROR);
        assertThat(test.failure().orElseThrow().message()).isEqualTo("two");
        assertThat(test.output()).isEqualTo("second");
    }

    @Test
    void counts_every_run_of_a_test_that_failed_each_time_and_tells_of_the_last() {
        FailedTest test = only("""
                <testcase name="adds" classname="a.SumTest">
                  <failure message="one" type="a.Broken">a.Broken: one</failure>
                  <system-out>first</system-out>
                  <rerunFailure message="two" type="a.Broken"><stackTrace>a.Broken: two</stackTrace></rerunFailure>
                  <rerunError message="three" type="a.Timeout"><stackTrace>a.Timeout: three
                \tat a.SumTest.adds(SumTest.java:7)</stackTrace><system-err>third</system-err></rerunError>
                </testcase>""");

        assertThat(test.attempts()).isEqualTo(new Attempts(3, 0));
        assertThat(test.failure())
                .contains(new Failure("a.Timeout", "three", List.of("a.SumTest.adds(SumTest.java:7)"), null));
        assertThat(test.output()).isEqualTo("third");
    }

    @Test
    void takes_a_name_that_comes_twice_for_rows_of_data_and_no_second_run() {
        Outcomes outcomes = new Reports(folder)
                .read(SUITE + "<testcase name='adds' classname='T'><failure message='x'/></testcase>"
                        + "<testcase name='adds' classname='T'><failure message='y'/></testcase>"
                        + "<testcase name='adds' classname='T'/></testsuite>");

        assertThat(outcomes.failed()).extracting(FailedTest::displayName).containsExactly("adds", "adds (2)");
        assertThat(outcomes.failed()).extracting(FailedTest::attempts).containsOnly(Attempts.ONE);
        assertThat(outcomes.passed()).hasSize(1);
    }

    @Test
    void counts_a_test_that_gave_up_as_skipped() {
        Outcomes outcomes =
                new Reports(folder).read(SUITE + "<testcase name='adds'><skipped message='x'/></testcase></testsuite>");

        assertThat(outcomes).isEqualTo(new Outcomes(List.of(), List.of(), 1, List.of()));
    }

    private FailedTest only(String cases) {
        return new Reports(folder).only(SUITE + cases + "</testsuite>");
    }
}
