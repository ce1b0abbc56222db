package io.testflow.benchmarks.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Gathers the test cases of Surefire's XML reports. */
final class SurefireReport {

    private final Set<TestKey> ran = new TreeSet<>();
    private final Set<TestKey> failed = new TreeSet<>();

    void read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("testcase")) {
                    readCase(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("Cannot read the report " + file, e);
        }
    }

    private void readCase(XMLStreamReader xml) throws XMLStreamException {
        String className = xml.getAttributeValue(null, "classname");
        String name = xml.getAttributeValue(null, "name");
        TestKey key = TestKey.of(className == null ? "" : className, name == null ? "" : name);
        boolean fails = false;
        boolean skipped = false;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                fails |= xml.getLocalName().equals("failure")
                        || xml.getLocalName().equals("error");
                skipped |= xml.getLocalName().equals("skipped");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        if (!skipped) {
            ran.add(key);
        }
        if (fails) {
            failed.add(key);
        }
    }

    /** The methods that were run. */
    Set<TestKey> ran() {
        return ran;
    }

    /** The methods of which an invocation failed. */
    Set<TestKey> failed() {
        return failed;
    }
}
