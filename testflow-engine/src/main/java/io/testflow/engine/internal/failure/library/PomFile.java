package io.testflow.engine.internal.failure.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a pom in a repository says of versions, by the paths of its elements: {@code dependencies/dependency/version}.
 *
 * @param values the texts outside of dependencies, {@code parent/version}, {@code properties/cart.version}
 * @param dependencies what it needs
 * @param managed what it says of the versions of others
 */
record PomFile(Map<String, String> values, List<Dependency> dependencies, List<Dependency> managed) {

    /** A dependency as it is written; the version is empty where it is not said. */
    record Dependency(String groupId, String artifactId, String version) {}

    /** Reads a pom; empty where there is none, or it is no XML. */
    static Optional<PomFile> read(Path file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(read(factory.createXMLStreamReader(in)));
        } catch (IOException | XMLStreamException e) {
            return Optional.empty();
        }
    }

    String groupId() {
        return values.getOrDefault("groupId", values.getOrDefault("parent/groupId", ""));
    }

    private static PomFile read(XMLStreamReader xml) throws XMLStreamException {
        PomFile pom = new PomFile(new HashMap<>(), new ArrayList<>(), new ArrayList<>());
        List<String> path = new ArrayList<>();
        Map<String, String> dependency = new HashMap<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                path.add(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                String place = String.join("/", path.subList(1, path.size()));
                pom.values.put(place, xml.getText().strip());
                if (path.size() > 2 && path.get(path.size() - 2).equals("dependency")) {
                    dependency.put(path.get(path.size() - 1), xml.getText().strip());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                String place = String.join("/", path);
                path.remove(path.size() - 1);
                if (place.equals("project/dependencies/dependency")) {
                    pom.dependencies.add(dependency(dependency));
                } else if (place.equals("project/dependencyManagement/dependencies/dependency")) {
                    pom.managed.add(dependency(dependency));
                }
                if (place.endsWith("/dependency")) {
                    dependency.clear();
                }
            }
        }
        return pom;
    }

    private static Dependency dependency(Map<String, String> values) {
        return new Dependency(
                values.getOrDefault("groupId", ""),
                values.getOrDefault("artifactId", ""),
                values.getOrDefault("version", ""));
    }
}
