package io.testflow.engine.internal.pom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** What a raw pom says, without comments, layout, and the order of its sections. */
final class PomText {

    /** Sections that only people and repositories read, unless something names their values. */
    private static final Set<String> FOR_PEOPLE = Set.of(
            "ciManagement",
            "contributors",
            "description",
            "developers",
            "distributionManagement",
            "inceptionYear",
            "issueManagement",
            "licenses",
            "mailingLists",
            "modules",
            "name",
            "organization",
            "reporting",
            "scm",
            "subprojects",
            "url");

    private final List<String> effective = new ArrayList<>();
    private final Map<String, String> values = new TreeMap<>();
    private final String all;

    PomText(RawPom pom) {
        StringBuilder text = new StringBuilder();
        for (Element section : RawPom.children(pom.project())) {
            String name = RawPom.name(section);
            String content = content(section);
            text.append(content);
            if (FOR_PEOPLE.contains(name)) {
                addValues(name, section);
            } else {
                effective.add(content);
            }
        }
        effective.sort(null);
        all = text.toString();
    }

    /** Whether both poms do the same, as long as nothing names the values for people. */
    boolean doesTheSameAs(PomText other) {
        return effective.equals(other.effective);
    }

    /** Paths of the values for people that differ; {@code scm.url}. */
    Set<String> differentValues(PomText other) {
        Set<String> names = new TreeSet<>(values.keySet());
        names.addAll(other.values.keySet());
        names.removeIf(name -> Objects.equals(values.get(name), other.values.get(name)));
        return names;
    }

    /** Whether the pom names the value anywhere; {@code ${project.scm.url}}. */
    boolean names(String value) {
        return all.contains("${project." + value) || all.contains("${pom." + value) || all.contains("${" + value + "}");
    }

    private void addValues(String path, Element element) {
        List<Element> children = RawPom.children(element);
        if (children.isEmpty()) {
            values.merge(path, element.getTextContent().trim(), (some, more) -> some + "\n" + more);
        }
        children.forEach(child -> addValues(path + "." + RawPom.name(child), child));
    }

    private static String content(Element element) {
        StringBuilder text = new StringBuilder("<").append(RawPom.name(element));
        attributes(element)
                .forEach((name, value) ->
                        text.append(' ').append(name).append('=').append(value));
        text.append('>');
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                text.append(content(child));
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue().trim());
            }
        }
        return text.append("</>").toString();
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> sorted = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            sorted.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        return sorted;
    }
}
