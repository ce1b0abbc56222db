package io.testflow.engine.internal.report;

import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.result.TestResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One {@code TEST-*.xml} of Surefire or Failsafe: the only word of tests that a native provider of JUnit 4 or TestNG runs.
 * Unlike the analysis of failures, which makes the best of any report, this refuses one that is not whole: what a later build leaves out
 * rests on it.
 *
 * @param results what every test did, in the order of the file
 * @param seconds how long each class took, by binary name
 */
public record XmlReport(List<TestResult> results, Map<String, Double> seconds) {

    /** Copies both. */
    public XmlReport {
        results = List.copyOf(results);
        seconds = Map.copyOf(seconds);
    }

    /**
     * The reports in a directory that were written since a build began, by name.
     *
     * @return empty where there is no such directory
     */
    public static List<Path> filesSince(Path directory, Instant start) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        // Some file systems know whole seconds only.
        Instant earliest = Instant.ofEpochSecond(start.getEpochSecond());
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> reports = files.filter(XmlReport::isReport).sorted().toList();
            List<Path> fresh = new ArrayList<>();
            for (Path report : reports) {
                if (!Files.getLastModifiedTime(report).toInstant().isBefore(earliest)) {
                    fresh.add(report);
                }
            }
            return fresh;
        }
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("TEST-") && name.endsWith(".xml");
    }

    /**
     * Reads a report; no DTD and no other file is ever looked at.
     *
     * @throws UnreadableFileException when the file is missing, cut off or no XML
     */
    public static XmlReport read(Path file) throws UnreadableFileException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            XmlSuite suite = new XmlSuite();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    suite.start(xml);
                }
            }
            return suite.report();
        } catch (IOException e) {
            throw new UnreadableFileException(file, "cannot be read: " + e.getMessage(), e);
        } catch (XMLStreamException e) {
            throw new UnreadableFileException(file, "this is no complete XML: " + e.getMessage(), e);
        }
    }
}
