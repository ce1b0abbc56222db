package io.testflow.benchmarks.failure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The failed tests of reports, in the plainest way, so that the labels are checked by nothing that is measured with them. */
record FailedTests(Path folder) {

    record FailedTest(String report, String suite, String test, List<String> texts) {}

    List<Path> reports() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    List<FailedTest> all() throws IOException {
        List<FailedTest> failed = new ArrayList<>();
        for (Path report : reports()) {
            NodeList cases = parse(report).getElementsByTagName("testcase");
            for (int i = 0; i < cases.getLength(); i++) {
                Element each = (Element) cases.item(i);
                List<String> texts = new ArrayList<>(texts(each, "failure"));
                texts.addAll(texts(each, "error"));
                if (!texts.isEmpty()) {
                    failed.add(new FailedTest(
                            folder.relativize(report).toString().replace('\\', '/'),
                            each.getAttribute("classname"),
                            each.getAttribute("name"),
                            texts));
                }
            }
        }
        return failed;
    }

    private static List<String> texts(Element testCase, String kind) {
        NodeList failures = testCase.getElementsByTagName(kind);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < failures.getLength(); i++) {
            texts.add(failures.item(i).getTextContent());
        }
        return texts;
    }

    private static Element parse(Path report) throws IOException {
        try (InputStream in = Files.newInputStream(report)) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(report + ": " + e.getMessage(), e);
        }
    }
}
