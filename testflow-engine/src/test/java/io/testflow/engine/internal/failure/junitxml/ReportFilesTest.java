package io.testflow.engine.internal.failure.junitxml;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.ModuleTest;
import io.testflow.core.failure.Outcomes;
import io.testflow.core.plan.TestId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

    private static final String REPORT =
            "<testsuite name='s'><testcase classname='a.T' name='adds'><failure message='boom'/>"
                    + "</testcase><testcase classname='a.T' name='takes[1]'/><testcase classname='a.T' name='skips'><skipped/>"
                    + "</testcase></testsuite>";

    @TempDir
    private Path folder;

    private Reports reports;

    @BeforeEach
    void write() {
        reports = new Reports(folder);
    }

    @Test
    void puts_all_reports_below_a_folder_together_and_names_each_by_its_path() {
        reports.write("b/TEST-b.xml", REPORT);
        reports.write("a/deep/junit.xml", REPORT);

        Outcomes outcomes = ReportFiles.read(List.of(folder));

        assertThat(outcomes.failed())
                .extracting(FailedTest::origin)
                .containsExactly("a/deep/junit.xml", "b/TEST-b.xml");
        assertThat(outcomes.passed())
                .extracting(ModuleTest::test)
                .containsExactly(TestId.ofMethod("a.T", "takes"), TestId.ofMethod("a.T", "takes"));
        assertThat(outcomes.skipped()).isEqualTo(2);
        assertThat(outcomes.warnings()).isEmpty();
    }

    @Test
    void skips_other_files_of_xml_and_does_not_say_so() {
        reports.write("pom.xml", "<project><testsuite><testcase name='a'><failure/></testcase></testsuite></project>");
        reports.write("failsafe-summary.xml", "<failsafe-summary><failures>1</failures></failsafe-summary>");
        reports.write("notes.txt", REPORT);
        reports.write("node_modules/x/junit.xml", REPORT);
        reports.write("binary.xml", new byte[] {0, 1, 2, 3, -1, -2});

        assertThat(ReportFiles.read(List.of(folder))).isEqualTo(new Outcomes(List.of(), List.of(), 0, List.of()));
    }

    @Test
    void says_so_where_a_file_that_is_named_is_no_report_or_not_there() {
        Path other = reports.write("testng.xml", "<suite name='x'/>");

        Outcomes outcomes = ReportFiles.read(List.of(other, folder.resolve("none.xml")));

        assertThat(outcomes.warnings()).hasSize(2);
        assertThat(outcomes.warnings().get(0)).contains("testng.xml is no report in JUnit XML", "<suite>");
        assertThat(outcomes.warnings().get(1)).contains("none.xml does not exist");
    }

    @Test
    void says_so_where_a_folder_holds_no_report_and_where_a_report_is_empty() {
        Path none = reports.write("none/a.txt", "").getParent();
        Path empty = reports.write("empty/TEST-a.xml", "").getParent();

        assertThat(ReportFiles.read(List.of(none)).warnings())
                .singleElement()
                .asString()
                .contains("holds no file *.xml");
        assertThat(ReportFiles.read(List.of(empty)).warnings())
                .singleElement()
                .asString()
                .contains("TEST-a.xml is empty");
    }

    @Test
    void reads_a_file_once_that_two_paths_lead_to() {
        Path file = reports.write("TEST-a.xml", REPORT);

        assertThat(ReportFiles.read(List.of(file, folder)).failed()).hasSize(1);
    }

    @Test
    void reads_a_test_once_of_which_both_surefire_and_testng_tell() {
        String test = "<testcase classname='a.CartTest' name='%s'>%s</testcase>";
        String cart = test.formatted("adds", "<failure type='a.Broken' message='no'/>")
                + test.formatted("pays", "")
                + test.formatted("ships", "<skipped/>");
        String other = "<testcase classname='a.OtherTest' name='adds'><failure message='no'/></testcase>";
        String schema = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:noNamespaceSchemaLocation="
                + "'https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd'";
        reports.write(
                "target/surefire-reports/TEST-TestSuite.xml",
                "<testsuite " + schema + " name='TestSuite'>" + cart + "</testsuite>");
        reports.write(
                "target/surefire-reports/junitreports/TEST-a.CartTest.xml",
                "<testsuite name='a.CartTest'>" + cart + "</testsuite>");
        reports.write(
                "target/surefire-reports/Surefire suite/Surefire test.xml",
                "<testsuite name='Surefire test'>" + cart + other + "</testsuite>");
        reports.write(
                "target/surefire-reports/failsafe/TEST-a.CartTest.xml",
                "<testsuite " + schema + " name='a.CartTest'>" + cart + "</testsuite>");

        for (String given : List.of("", "target")) {
            Outcomes outcomes = ReportFiles.read(List.of(folder.resolve(given)));

            assertThat(outcomes.failed())
                    .extracting(failed -> failed.origin().replaceFirst("^target/", "") + " " + failed.test())
                    .containsExactlyInAnyOrder(
                            "surefire-reports/TEST-TestSuite.xml a.CartTest#adds",
                            "surefire-reports/Surefire suite/Surefire test.xml a.OtherTest#adds",
                            "surefire-reports/failsafe/TEST-a.CartTest.xml a.CartTest#adds");
            assertThat(outcomes.passed()).hasSize(2);
            assertThat(outcomes.skipped()).isEqualTo(2);
        }
    }

    @Test
    void tells_the_reports_of_several_folders_apart() {
        Path one = reports.write("one/TEST-a.xml", REPORT).getParent();
        Path two = reports.write("two/TEST-a.xml", REPORT).getParent();

        assertThat(ReportFiles.read(List.of(one, two)).failed())
                .extracting(FailedTest::origin)
                .doesNotHaveDuplicates()
                .allMatch(origin -> origin.endsWith("/TEST-a.xml"));
    }

    @Test
    void masks_secrets_in_names_messages_frames_and_output() {
        FailedTest test = reports.only("<testsuite><testcase classname='a.T' name='logs in [password=hunter2]'>"
                + "<failure message='password=hunter2' type='a.Broken'>a.Broken: password=hunter2\n"
                + "\tat a.T.x(T.java:1)\nCaused by: a.Deep: password=hunter2</failure>"
                + "<system-out>password=hunter2</system-out></testcase></testsuite>");

        assertThat(test.toString()).doesNotContain("hunter2").contains("password=***");
    }
}
