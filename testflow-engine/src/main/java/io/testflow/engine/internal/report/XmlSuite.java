package io.testflow.engine.internal.report;

import io.testflow.core.internal.failure.trace.Trace;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import io.testflow.core.result.Outcome;
import io.testflow.core.result.TestResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Puts the elements of one report together. For one thread. */
final class XmlSuite {

    /** What Surefire calls a test: {@code adds}, {@code adds[1]}, {@code adds(int)[1]}, {@code adds{int}[1]}. */
    private static final Pattern METHOD = Pattern.compile("([\\p{L}_$][\\p{L}\\p{N}_$]*)(?:[\\[({].*)?");

    private static final double NANOS = 1e9;

    private final List<TestResult> results = new ArrayList<>();
    private final Map<String, Double> seconds = new HashMap<>();

    XmlReport report() {
        return new XmlReport(results, seconds);
    }

    /** Takes an element, and a test with all that it holds. */
    void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "testsuite" -> {
                String name = attribute(xml, "name");
                if (!name.isEmpty()) {
                    seconds.merge(name, seconds(xml), Math::max);
                }
            }
            case "testcase" -> results.add(testCase(xml));
            default -> {
                // Properties and output of the suite tell nothing of a test.
            }
        }
    }

    private TestResult testCase(XMLStreamReader xml) throws XMLStreamException {
        String className = attribute(xml, "classname");
        String name = attribute(xml, "name");
        long nanos = Math.round(seconds(xml) * NANOS);
        Outcome outcome = Outcome.PASSED;
        Failure thrown = null;
        String detail = "";
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("testcase")) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "failure", "error" -> {
                    outcome = Outcome.FAILED;
                    thrown = failure(xml);
                }
                case "skipped" -> {
                    outcome = Outcome.SKIPPED;
                    detail = attribute(xml, "message");
                }
                default -> {
                    // Output, and the earlier turns of a test that was run again: what counts is the last one.
                }
            }
        }
        String id = className + "#" + name + "#" + results.size();
        return new TestResult(
                new TestId(className, method(name)),
                id,
                name.isEmpty() ? className : name,
                outcome,
                outcome == Outcome.SKIPPED ? 0 : nanos,
                thrown,
                detail);
    }

    private static Failure failure(XMLStreamReader xml) throws XMLStreamException {
        String type = attribute(xml, "type");
        String message = attribute(xml, "message");
        return Trace.read(type, message, xml.getElementText());
    }

    private static @Nullable String method(String name) {
        Matcher method = METHOD.matcher(name);
        return method.matches() ? method.group(1) : null;
    }

    /** The time of an element; Surefire before 3 puts separators between thousands. */
    private static double seconds(XMLStreamReader xml) {
        String time = attribute(xml, "time").replace(",", "");
        try {
            return time.isEmpty() ? 0 : Double.parseDouble(time);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
