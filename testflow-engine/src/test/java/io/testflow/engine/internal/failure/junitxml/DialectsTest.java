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
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DialectsTest {

    @TempDir
    private Path folder;

    private Reports reports;

    @BeforeEach
    void write() {
        reports = new Reports(folder);
    }

    @Test
    void reads_gradle_whose_suite_holds_the_output() {
        FailedTest test = reports.only("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="a.SumTest" tests="2" failures="1" hostname="x">
                  <testcase name="adds up()" classname="a.SumTest"><failure message="a.Broken: boom" type="a.Broken">a.Broken: boom
                \tat a.SumTest.adds up(SumTest.kt:7)
                </failure></testcase>
                  <testcase name="takes()" classname="a.SumTest"/>
                  <system-out><![CDATA[printed]]></system-out>
                  <system-err><![CDATA[]]></system-err>
                </testsuite>
                """);

        assertThat(test.failure().orElseThrow().message()).isEqualTo("boom");
        assertThat(test.output()).isEqualTo("printed");
        assertThat(test.at()).isEqualTo(new SourceLine("a/SumTest.kt", 7));
    }

    @Test
    void reads_pytest_with_file_and_line_and_takes_an_expected_failure_for_skipped() {
        Outcomes outcomes = reports.read("""
                <testsuites><testsuite name="pytest" errors="1" failures="1">
                <testcase classname="tests.test_cart.TestCart" name="test_add[1-a b]" file="tests/test_cart.py" line="3"><failure message="AssertionError: assert 1 == 2">self = x

                    def test_add(self):
                &gt;       assert 1 == 2
                E       AssertionError: assert 1 == 2

                tests/test_cart.py:7: AssertionError</failure></testcase>
                <testcase classname="tests.test_db" name="test_db" file="tests/test_db.py" line="5"><error message="failed on setup with &quot;OSError: down&quot;">E   OSError: down</error></testcase>
                <testcase classname="tests.test_x" name="test_x"><skipped type="pytest.xfail" message="known" /></testcase>
                </testsuite></testsuites>
                """);

        FailedTest add = outcomes.failed().get(0);
        assertThat(add.test()).isEqualTo(TestId.ofMethod("tests.test_cart.TestCart", "test_add"));
        assertThat(add.displayName()).isEqualTo("test_add[1-a b]");
        assertThat(add.failure())
                .contains(new Failure(
                        "AssertionError",
                        "assert 1 == 2",
                        List.of("File \"tests/test_cart.py\", line 7, in test_add"),
                        null));
        assertThat(add.at()).isEqualTo(new SourceLine("tests/test_cart.py", 7));
        FailedTest db = outcomes.failed().get(1);
        assertThat(db.kind()).isEqualTo(FailureKind.ERROR);
        assertThat(db.failure().orElseThrow().type()).isEqualTo("OSError");
        assertThat(db.at()).isEqualTo(new SourceLine("tests/test_db.py", 5));
        assertThat(outcomes.skipped()).isEqualTo(1);
    }

    @Test
    void takes_a_test_that_a_report_tells_of_again_for_one_that_ran_again() {
        Outcomes outcomes = reports.read("""
                <testsuites><testsuite name="s">
                <testcase classname="p" name="flaky"><failure message="Failed">one</failure></testcase>
                <testcase classname="p" name="flaky"/>
                <testcase classname="p" name="red"><failure>one</failure></testcase>
                <testcase classname="p" name="red"><failure>two</failure></testcase>
                <testcase classname="p" name="late"/>
                <testcase classname="p" name="late"><error>teardown</error></testcase>
                </testsuite></testsuites>
                """);

        assertThat(outcomes.failed())
                .extracting(FailedTest::attempts)
                .containsExactly(new Attempts(1, 1), new Attempts(2, 0), new Attempts(1, 0));
        assertThat(outcomes.failed().get(1).failure().orElseThrow().message()).isEqualTo("two");
        assertThat(outcomes.passed()).isEmpty();
    }

    @Test
    void reads_jest_without_a_class_of_its_own() {
        FailedTest test = reports.only("""
                <testsuites name="jest tests"><testsuite name="cart" file="src/cart.test.js">
                <testcase name="cart adds"><failure>Error: expect(received).toBe(expected)

                Expected: 2
                    at Object.&lt;anonymous&gt; (/app/src/cart.test.js:12:20)</failure></testcase>
                </testsuite></testsuites>
                """);

        assertThat(test.test()).isEqualTo(TestId.ofMethod("src/cart.test.js", "cart adds"));
        assertThat(test.failure().orElseThrow().message()).isEqualTo("expect(received).toBe(expected)\n\nExpected: 2");
        assertThat(test.at()).isEqualTo(new SourceLine("/app/src/cart.test.js", 12));
    }

    @Test
    void reads_playwright_go_and_dot_net() {
        Failure playwright = thrown("""
                <testsuite name="cart.spec.ts"><testcase name="adds" classname="cart.spec.ts">
                <failure message="cart.spec.ts:3:5 adds" type="FAILURE"><![CDATA[  [chromium] > cart.spec.ts:3:5 > adds

                    Error: expect(locator).toHaveText(expected)

                      at cart.spec.ts:5:30
                ]]></failure></testcase></testsuite>""");
        Failure go = thrown("""
                <testsuite name="a/b"><testcase classname="a/b" name="TestX/sub_1"><failure message="Failed" type="">
                    x_test.go:12: got 1&#xA;</failure></testcase></testsuite>""");
        Failure net = thrown("""
                <testsuite name="A.dll"><testcase classname="A.CartTest" name="Adds"><failure type="failure" message="Expected: 1">
                   at A.CartTest.Adds() in /src/CartTest.cs:line 12</failure></testcase></testsuite>""");

        assertThat(playwright.frames()).containsExactly("cart.spec.ts:5:30");
        assertThat(playwright.message()).contains("expect(locator)");
        assertThat(go).isEqualTo(new Failure("", "got 1", List.of("x_test.go:12"), null));
        assertThat(net)
                .isEqualTo(
                        new Failure("", "Expected: 1", List.of("A.CartTest.Adds() in /src/CartTest.cs:line 12"), null));
    }

    @Test
    void a_warning_of_phpunit_is_a_test_that_could_not_run_and_no_other_warning_is() {
        Outcomes outcomes = reports.read("""
                <testsuites><testsuite name="Shop\\CartTest" file="/app/tests/CartTest.php" warnings="1">
                <testcase name="Warning" class="Shop\\CartTest" classname="Shop.CartTest">
                  <warning type="PHPUnit\\Framework\\Warning">The data provider specified for Shop\\CartTest::adds is invalid.</warning>
                </testcase>
                <testcase name="slow" classname="Shop.CartTest"><warning message="took long"/></testcase>
                <testcase name="pays" classname="Shop.CartTest"/>
                </testsuite></testsuites>
                """);

        assertThat(outcomes.failed()).singleElement().satisfies(test -> {
            assertThat(test.test()).isEqualTo(TestId.ofMethod("Shop.CartTest", "Warning"));
            assertThat(test.kind()).isEqualTo(FailureKind.ERROR);
            assertThat(test.attempts()).isEqualTo(Attempts.ONE);
            assertThat(test.failure().orElseThrow().type()).isEqualTo("PHPUnit\\Framework\\Warning");
            assertThat(test.failure().orElseThrow().message())
                    .contains("The data provider")
                    .contains("is invalid.");
        });
        assertThat(outcomes.passed())
                .extracting(each -> each.test().method())
                .containsExactly(Optional.of("slow"), Optional.of("pays"));
    }

    @Test
    void reads_nested_suites_and_lends_their_names_to_tests_without_a_class() {
        Outcomes outcomes = reports.read("<testsuites name='all'><testsuite name='outer'><testcase name='a'><failure/>"
                + "</testcase><testsuite name='inner'><testcase name='b'><error/></testcase></testsuite>"
                + "<testcase name='c'><failure/></testcase></testsuite></testsuites>");

        assertThat(outcomes.failed())
                .extracting(test -> test.test().toString())
                .containsExactly("outer#a", "inner#b", "outer#c");
    }

    @Test
    void reads_several_failures_of_one_run_as_one_that_tells_of_all() {
        FailedTest test = reports.only("<testsuite><testcase name='a' classname='T'><failure message='one'/>"
                + "<failure message='two'/><failure message='three'/></testcase></testsuite>");

        assertThat(test.attempts()).isEqualTo(Attempts.ONE);
        assertThat(test.failure().orElseThrow().message()).isEqualTo("one\nalso: two\nalso: three");
    }

    @Test
    void reads_the_failure_of_a_suite_outside_of_its_tests() {
        FailedTest test =
                reports.only("<testsuite name='a.T'><error type='a.Broken' message='before all'/></testsuite>");

        assertThat(test.test()).isEqualTo(TestId.ofClass("a.T"));
        assertThat(test.displayName()).isEqualTo("a.T");
    }

    @Test
    void takes_the_status_of_a_test_that_did_not_run() {
        Outcomes outcomes = reports.read(
                "<testsuite><testcase name='a' status='notrun'/><testcase name='b' status='run'/>"
                        + "<testcase name='c' result='suppressed'/><testcase name='d'><disabled/></testcase></testsuite>");

        assertThat(outcomes.skipped()).isEqualTo(3);
        assertThat(outcomes.passed()).hasSize(1);
    }

    private Failure thrown(String xml) {
        return reports.only(xml).failure().orElseThrow();
    }
}
