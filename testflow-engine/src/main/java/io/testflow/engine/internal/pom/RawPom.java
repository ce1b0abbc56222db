package io.testflow.engine.internal.pom;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A pom as it is written, nothing inherited, nothing replaced. */
record RawPom(Element project) {

    /** Reads a pom from disk. */
    static RawPom read(Path file) throws IOException, SAXException {
        try (InputStream content = Files.newInputStream(file)) {
            return parse(content);
        }
    }

    /** Reads a pom out of memory. */
    static RawPom parse(byte[] content) throws IOException, SAXException {
        return parse(new ByteArrayInputStream(content));
    }

    private static RawPom parse(InputStream content) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            // A pom has no document type: without one there is nothing to expand and nothing to fetch.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return new RawPom(builder.parse(content).getDocumentElement());
        } catch (ParserConfigurationException e) {
            throw new SAXException("The XML parser of this JDK cannot be made safe", e);
        }
    }

    /** The trimmed text of a nested element, without placeholders; {@code text("build", "directory")}. */
    Optional<String> literal(String... path) {
        return text(path).filter(text -> !text.contains("${"));
    }

    /** The trimmed text of a nested element; empty where it is missing or blank. */
    Optional<String> text(String... path) {
        return element(path).map(element -> element.getTextContent().trim()).filter(text -> !text.isEmpty());
    }

    /** A nested element; empty where it is missing. */
    Optional<Element> element(String... path) {
        Optional<Element> element = Optional.of(project);
        for (String name : path) {
            element = element.flatMap(parent -> child(parent, name));
        }
        return element;
    }

    /** The elements of that name in a nested element, in order. */
    List<RawPom> list(String name, String... path) {
        return element(path).stream()
                .flatMap(parent -> children(parent).stream())
                .filter(element -> name(element).equals(name))
                .map(RawPom::new)
                .toList();
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(element -> name(element).equals(name))
                .findFirst();
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static String name(Element element) {
        String name = element.getTagName();
        return name.substring(name.indexOf(':') + 1);
    }
}
