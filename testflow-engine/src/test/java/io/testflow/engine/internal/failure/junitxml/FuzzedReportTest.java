package io.testflow.engine.internal.failure.junitxml;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.FailedTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FuzzedReportTest {

    private static final int MUTATIONS = 2000;
    private static final int MOST_KEPT = 1 << 20;

    private static final String FIRST =
            "<?xml version='1.0' encoding='UTF-8'?>\n<testsuites><testsuite name='s' file='s.py'>"
                    + "<testcase classname='T' name='first'><failure message='kept' type='a.Broken'>a.Broken: kept\n"
                    + "\tat a.T.x(T.java:1)</failure></testcase>";
    private static final String REST =
            "<testcase classname='T' name='second' time='1,2'><flakyError message='&#27;x &amp; y'>"
                    + "<stackTrace><![CDATA[a.B: c\n\tat a.B.c(B.java:2)\nCaused by: d\n\t... 1 more]]></stackTrace><system-out>o"
                    + "</system-out></flakyError></testcase><!-- c --><testcase name='third'><error>Traceback (most recent call last):\n"
                    + "  File \"x.py\", line 1, in y\nE: z</error><system-err><![CDATA[password=x]]></system-err></testcase>"
                    + "<testcase name='\u00fc'><skipped/></testcase></testsuite></testsuites>";

    @Test
    void reads_every_damaged_report_and_keeps_what_stands_before_the_damage() throws IOException {
        Random random = new Random(20261129);
        byte[] first = FIRST.getBytes(StandardCharsets.UTF_8);

        for (int i = 0; i < MUTATIONS; i++) {
            ByteArrayOutputStream report = new ByteArrayOutputStream();
            report.writeBytes(first);
            report.writeBytes(damaged(REST.getBytes(StandardCharsets.UTF_8), random));

            List<FailedTest> failed = read(report.toByteArray());

            assertThat(failed).as("mutation %d", i).isNotEmpty();
            FailedTest kept = failed.get(0);
            assertThat(kept.displayName()).isEqualTo("first");
            assertThat(kept.failure().orElseThrow().frames()).containsExactly("a.T.x(T.java:1)");
            assertThat(failed.toString()).hasSizeLessThan(MOST_KEPT);
        }
    }

    @Test
    void reads_reports_that_are_damaged_from_the_first_byte_on() throws IOException {
        Random random = new Random(7);

        for (int i = 0; i < MUTATIONS / 2; i++) {
            byte[] report = damaged((FIRST + REST).getBytes(StandardCharsets.UTF_8), random);

            assertThat(read(report).toString()).hasSizeLessThan(MOST_KEPT);
        }
    }

    private static List<FailedTest> read(byte[] xml) throws IOException {
        SharedTexts texts = new SharedTexts();
        ReportTests tests = new ReportTests("", "fuzzed.xml", texts);
        new ReportFile(Path.of("fuzzed.xml"), "", "fuzzed.xml", true)
                .read(new ByteArrayInputStream(xml), new ReportMarkup(tests, texts, true));
        return tests.told().failed();
    }

    /** Flips bytes, cuts, doubles a part, or puts in what means something. */
    private static byte[] damaged(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int at = random.nextInt(bytes.length);
        int to = at + random.nextInt(bytes.length - at);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int i = random.nextInt(20); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                out.writeBytes(bytes);
            }
            case 1 -> out.write(bytes, 0, at);
            case 2 -> {
                out.write(bytes, 0, to);
                out.write(bytes, at, bytes.length - at);
            }
            default -> {
                String[] parts = {
                    "<", ">", "&", "]]>", "<![CDATA[", "<!--", "'", "\"", "/", "<!DOCTYPE [", "\0", "<testcase"
                };
                out.write(bytes, 0, at);
                out.writeBytes(parts[random.nextInt(parts.length)].getBytes(StandardCharsets.UTF_8));
                out.write(bytes, at, bytes.length - at);
            }
        }
        return out.toByteArray();
    }
}
