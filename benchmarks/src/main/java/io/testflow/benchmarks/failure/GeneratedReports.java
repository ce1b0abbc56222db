package io.testflow.benchmarks.failure;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Reports in JUnit XML with as many failures as asked for, each with a stack of 100 frames. One cause in fifty failures; places,
 * messages and values differ as they do in a large project.
 */
final class GeneratedReports {

    private static final int FRAMES = 100;
    private static final int TESTS_OF_A_CLASS = 50;
    private static final int FAILURES_OF_A_CAUSE = 50;
    private static final int METHODS = 5000;
    private static final String[] TYPES = {
        "java.lang.NullPointerException",
        "java.lang.IllegalStateException",
        "org.opentest4j.AssertionFailedError",
        "java.net.ConnectException",
        "com.acme.shop.UnknownOrderException"
    };

    private GeneratedReports() {}

    /** Writes them below a folder, always the same for a number. */
    static void write(Path folder, int failures) throws IOException {
        Files.createDirectories(folder);
        int causes = Math.max(1, failures / FAILURES_OF_A_CAUSE);
        Random random = new Random(failures);
        for (int first = 0; first < failures; first += TESTS_OF_A_CLASS) {
            String name = "com.acme.shop.part" + first / TESTS_OF_A_CLASS + ".OrderTest";
            int tests = Math.min(TESTS_OF_A_CLASS, failures - first);
            try (BufferedWriter report = Files.newBufferedWriter(folder.resolve("TEST-" + name + ".xml"))) {
                report.write("<testsuite name=\"" + name + "\" tests=\"" + tests + "\" errors=\"" + tests + "\">\n");
                for (int test = 0; test < tests; test++) {
                    write(report, name, first + test, random.nextInt(causes));
                }
                report.write("</testsuite>\n");
            }
        }
    }

    private static void write(BufferedWriter report, String name, int number, int cause) throws IOException {
        String type = TYPES[cause % TYPES.length];
        String message = "order " + number * 7919L + " of 'customer " + number + "' is not there, cause " + cause;
        report.write("<testcase name=\"finds_order_" + number + "\" classname=\"" + name + "\" time=\"0.01\">\n");
        report.write(
                "<error type=\"" + type + "\" message=\"" + message + "\"><![CDATA[" + type + ": " + message + "\n");
        Random frames = new Random(cause);
        for (int i = 0; i < FRAMES; i++) {
            int method = frames.nextInt(METHODS);
            report.write("\tat com.acme.shop.part" + method % 40 + ".Service" + method % 700 + ".step" + method
                    + "(Service" + method % 700 + ".java:" + (method % 400 + 1) + ")\n");
        }
        report.write("]]></error>\n</testcase>\n");
    }
}
