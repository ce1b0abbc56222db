package io.testflow.engine.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import io.testflow.core.result.Outcome;
import io.testflow.core.result.TestResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlReportTest {

    private static final Instant START = Instant.parse("2026-11-21T10:00:00.700Z");

    @TempDir
    private Path directory;

    @Test
    void tells_a_test_that_passed_and_how_long_it_and_its_class_took() throws Exception {
        XmlReport report = read(
                "<testcase name='adds' classname='a.SumTest' time='1,234.5'><system-out>hi</system-out></testcase>");

        assertThat(report.results())
                .containsExactly(new TestResult(
                        TestId.ofMethod("a.SumTest", "adds"),
                        "a.SumTest#adds#0",
                        "adds",
                        Outcome.PASSED,
                        1_234_500_000_000L,
                        null,
                        ""));
        assertThat(report.seconds()).isEqualTo(Map.of("a.SumTest", 2.5));
    }

    @Test
    void tells_a_failure_with_its_frames_and_causes() throws Exception {
        XmlReport report = read("<testcase name='adds' classname='a.SumTest' time='0'>"
                + "<failure message='boom' type='a.Broken'><![CDATA[a.Broken: boom\n"
                + "\tat a.Sum.add(Sum.java:7)\n\tSuppressed: a.Other: x\n\t\tat a.Sum.close(Sum.java:9)\n"
                + "Caused by: a.Deep: why: not\n\tat a.Sum.deep(Sum.java:8)\n\t... 3 more\n"
                + "Caused by: a.Deepest\n]]></failure><system-err/></testcase>");

        assertThat(report.results().get(0).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(report.results().get(0).failure())
                .contains(new Failure(
                        "a.Broken",
                        "boom",
                        List.of("a.Sum.add(Sum.java:7)"),
                        new Failure(
                                "a.Deep",
                                "why: not",
                                List.of("a.Sum.deep(Sum.java:8)"),
                                new Failure("a.Deepest", "", List.of(), null))));
    }

    @Test
    void tells_an_error_as_a_failure_and_a_skipped_test_with_its_reason() throws Exception {
        XmlReport report = read("<testcase name='a' classname='T'><error type='E'/></testcase>"
                + "<testcase name='b' classname='T' time='x'><skipped message='later'/></testcase>");

        assertThat(report.results())
                .extracting(TestResult::outcome, TestResult::detail)
                .containsExactly(tuple(Outcome.FAILED, ""), tuple(Outcome.SKIPPED, "later"));
    }

    @Test
    void takes_a_flaky_test_for_one_that_passed_and_a_rerun_one_for_one_that_failed() throws Exception {
        XmlReport report = read("<testcase name='a' classname='T'><flakyFailure type='E'>"
                + "<stackTrace>E</stackTrace></flakyFailure></testcase>"
                + "<testcase name='b' classname='T'><failure type='E'>E</failure>"
                + "<rerunFailure type='E'><stackTrace>E</stackTrace></rerunFailure></testcase>");

        assertThat(report.results()).extracting(TestResult::outcome).containsExactly(Outcome.PASSED, Outcome.FAILED);
    }

    @Test
    void finds_the_method_of_a_parameterised_test_and_none_where_the_name_is_prose() throws Exception {
        XmlReport report = read("<testcase name='adds[1]' classname='T'/><testcase name='adds(int)[2]' classname='T'/>"
                + "<testcase name='adds{int}[3]' classname='T'/><testcase name='adds up' classname='T'/>"
                + "<testcase name='' classname='T'/>");

        assertThat(report.results())
                .extracting(result -> result.test().methodName())
                .containsExactly("adds", "adds", "adds", null, null);
        assertThat(report.results().get(4).displayName()).isEqualTo("T");
    }

    @Test
    void refuses_a_report_that_is_cut_off_or_missing() throws Exception {
        Path cut = Files.writeString(directory.resolve("TEST-cut.xml"), "<testsuite name='T'><testcase name='a'");

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> XmlReport.read(cut))
                .withMessageContaining("TEST-cut.xml: this is no complete XML");
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> XmlReport.read(directory.resolve("TEST-no.xml")))
                .withMessageContaining("cannot be read");
    }

    @Test
    void looks_at_no_other_file_that_a_report_names() throws Exception {
        Path secret = Files.writeString(directory.resolve("secret"), "secret");
        Path file = Files.writeString(
                directory.resolve("TEST-a.xml"),
                "<!DOCTYPE t [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><testsuite name='T'>"
                        + "<testcase name='a' classname='T'><failure type='E'>&e;</failure></testcase></testsuite>");

        assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> XmlReport.read(file));
    }

    @Test
    void finds_the_reports_that_were_written_since_the_build_began() throws Exception {
        report("TEST-old.xml", START.minusSeconds(2));
        Path sameSecond = report("TEST-same.xml", Instant.parse("2026-11-21T10:00:00Z"));
        Path later = report("TEST-later.xml", START.plusSeconds(9));
        report("testng-results.xml", START.plusSeconds(9));
        report("TEST-later.txt", START.plusSeconds(9));

        assertThat(XmlReport.filesSince(directory, START)).containsExactly(later, sameSecond);
        assertThat(XmlReport.filesSince(directory.resolve("none"), START)).isEmpty();
    }

    private Path report(String name, Instant modified) throws IOException {
        Path file = Files.writeString(directory.resolve(name), "");
        return Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    private XmlReport read(String cases) throws Exception {
        return XmlReport.read(Files.writeString(
                directory.resolve("TEST-a.SumTest.xml"),
                "<?xml version='1.0' encoding='UTF-8'?><testsuite name='a.SumTest' time='2.5'><properties>"
                        + "<property name='x' value='y'/></properties>" + cases + "</testsuite>"));
    }
}
