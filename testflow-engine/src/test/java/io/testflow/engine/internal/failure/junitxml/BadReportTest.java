package io.testflow.engine.internal.failure.junitxml;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.Outcomes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadReportTest {

    private static final String GOOD = "<testcase classname='T' name='good'><failure message='boom'/></testcase>";

    @TempDir
    private Path folder;

    private Reports reports;

    @BeforeEach
    void write() {
        reports = new Reports(folder);
    }

    @Test
    void keeps_what_stands_before_the_cut_and_names_the_line() {
        Outcomes outcomes =
                reports.read("<testsuite name='s'>\n" + GOOD + "\n<testcase classname='T' name='cut'><failure>half a");

        assertThat(outcomes.failed()).extracting(FailedTest::displayName).containsExactly("good", "cut");
        assertThat(outcomes.warnings()).singleElement().asString().startsWith("TEST-a.xml:3 ends within an element");
    }

    @Test
    void resolves_no_entity_and_looks_at_no_other_file() {
        Path secret = reports.write("secret", "s3cret");
        Outcomes outcomes = reports.read(
                "<!DOCTYPE t [<!ENTITY e SYSTEM '" + secret.toUri() + "'><!ENTITY a 'ha'>"
                        + "<!ENTITY b '&a;&a;&a;'>]><testsuite><testcase name='a'><failure message='&b;'>&e;</failure></testcase></testsuite>");

        assertThat(outcomes.failed().get(0).failure().orElseThrow().message()).isEqualTo("&b;\n&e;");
        assertThat(outcomes.toString()).doesNotContain("s3cret", "haha");
        assertThat(outcomes.warnings()).singleElement().asString().contains("declares entities");
    }

    @Test
    void cuts_a_value_that_is_far_too_long_and_reads_on() {
        Outcomes outcomes = reports.read("<testsuite>\n<testcase name='a'><failure message='" + "x".repeat(1_000_000)
                + "'/></testcase>" + GOOD + "</testsuite>");

        assertThat(outcomes.failed()).hasSize(2);
        assertThat(outcomes.failed().get(0).failure().orElseThrow().message()).hasSizeLessThan(17_000);
        assertThat(outcomes.warnings())
                .singleElement()
                .asString()
                .startsWith("TEST-a.xml:2 has an attribute of more than");
    }

    @Test
    void keeps_the_end_of_a_long_output_and_both_ends_of_a_long_text() {
        FailedTest test = reports.only("<testsuite><testcase name='a'><failure>first line\n" + "x\n".repeat(500_000)
                + "</failure><system-out>" + "o\n".repeat(500_000) + "last</system-out></testcase></testsuite>");

        assertThat(test.output())
                .hasSizeLessThan(33_000)
                .startsWith("[earlier output cut]")
                .endsWith("last");
        assertThat(test.failure().orElseThrow().message())
                .startsWith("first line")
                .endsWith("more characters cut]");
    }

    @Test
    void survives_elements_nested_deeply() {
        assertThat(reports.read("<testsuite>".repeat(100_000) + GOOD).failed()).hasSize(1);
        assertThat(reports.read("<testsuite><testcase name='a'>" + "<x>".repeat(100_000))
                        .warnings())
                .hasSize(1);
        assertThat(reports.read("<testsuite><testcase name='a'>" + "<failure>".repeat(20_000))
                        .failed())
                .hasSize(1);
    }

    @Test
    void shows_control_characters_that_no_xml_can_hold() {
        FailedTest test =
                reports.only("<testsuite><testcase name='a\u0001'><failure message='&#27;[31mred&#x1b;[0m \u0007&#0;'>"
                        + "</failure><system-out><![CDATA[\u001b[1mbold]]></system-out></testcase></testsuite>");

        assertThat(test.displayName()).isEqualTo("a\u2401");
        assertThat(test.failure().orElseThrow().message()).isEqualTo("red \u2407\u2400");
        assertThat(test.output()).isEqualTo("bold");
    }

    @Test
    void reads_what_is_not_written_in_the_encoding_that_it_names() {
        String xml =
                "<?xml version='1.0' encoding='%s'?><testsuite><testcase name='\u00fc'><failure/></testcase></testsuite>";

        Outcomes latin = reports.read(xml.formatted("UTF-8").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(latin.failed()).extracting(FailedTest::displayName).containsExactly("\uFFFD");
        assertThat(latin.warnings()).singleElement().asString().contains("has 1 bytes that are no UTF-8");
        assertThat(name(xml.formatted("ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("\u00fc");
        assertThat(name(xml.formatted("utf-16").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("\u00fc");
        assertThat(name(xml.formatted("utf-16").getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("\u00fc");
        assertThat(name(xml.formatted("utf-16").getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("\u00fc");
        assertThat(name(("\uFEFF" + xml.formatted("UTF-8")).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("\u00fc");
        assertThat(reports.read(xml.formatted("klingon")).warnings())
                .singleElement()
                .asString()
                .contains("names the encoding klingon");
    }

    @Test
    void goes_on_behind_text_before_the_root_several_roots_and_what_nobody_escaped() {
        Outcomes outcomes = reports.read("npm WARN x < y & z\n<testsuite name='a'>" + GOOD + "</testsuite>\n"
                + "<testsuite name='b'><testcase classname='T' name='b'><failure>at <unknown>:0 a < b && c</  failure>"
                + "</testcase></testsuite>");

        assertThat(outcomes.failed()).extracting(FailedTest::displayName).containsExactly("good", "b");
        assertThat(outcomes.failed().get(1).failure().orElseThrow().message()).isEqualTo("at <unknown>:0 a < b && c");
        assertThat(outcomes.warnings()).isEmpty();
    }

    @Test
    void closes_what_nobody_closed() {
        Outcomes outcomes = reports.read("<testsuite><testcase name='a'><failure message='x'><testcase name='b'>"
                + "<failure message='y'></testsuite>");

        assertThat(outcomes.failed()).extracting(FailedTest::displayName).containsExactly("a", "b");
    }

    private String name(byte[] xml) {
        return reports.read(xml).failed().get(0).displayName();
    }
}
