package io.testflow.maven.effective;

import io.testflow.engine.project.BuildChange;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;

/** Compares two small poms that differ in one section. */
final class Comparisons {

    private static final Set<String> LIFECYCLE = Stream.of(
                    "maven-surefire-plugin", "maven-compiler-plugin", "maven-resources-plugin", "maven-jar-plugin")
            .map("org.apache.maven.plugins:"::concat)
            .collect(Collectors.toSet());

    private Comparisons() {}

    /** A module {@code g:a:1} with {@code g:lib} on its class path, {@code g:other} as a sibling. */
    static ModuleContext context() {
        return new ModuleContext(
                Set.of("g:lib", "g:other"),
                LIFECYCLE::contains,
                Set.of("given.by.user"),
                (artifact, old, current) -> artifact.equals("g:other") && "1".equals(old) && "2".equals(current),
                (plugin, property) -> property.equals("generator.mode"));
    }

    static Model model(String sections) {
        try {
            return new MavenXpp3Reader()
                    .read(new StringReader("<project><modelVersion>4.0.0</modelVersion>" + sections + "</project>"));
        } catch (Exception e) {
            throw new IllegalArgumentException(sections, e);
        }
    }

    /** What the difference does, as lines {@code KIND description}. */
    static List<String> own(String before, String after) {
        return lines(new ModelComparison(model(before), model(after), context()).forOwnTests());
    }

    static List<String> passedOn(String before, String after) {
        return lines(new ModelComparison(model(before), model(after), context()).forDependentTests());
    }

    private static List<String> lines(List<BuildChange> changes) {
        return changes.stream()
                .map(change -> change.kind() + " " + change.description())
                .toList();
    }

    static String dependencies(String... dependencies) {
        return "<dependencies>" + String.join("", dependencies) + "</dependencies>";
    }

    static String managed(String... dependencies) {
        return "<dependencyManagement>" + dependencies(dependencies) + "</dependencyManagement>";
    }

    static String dependency(String artifactId, String version, String... more) {
        return "<dependency><groupId>g</groupId><artifactId>" + artifactId + "</artifactId><version>" + version
                + "</version>" + String.join("", more) + "</dependency>";
    }

    static String plugins(String... plugins) {
        return "<build><plugins>" + String.join("", plugins) + "</plugins></build>";
    }

    static String managedPlugins(String... plugins) {
        return "<build><pluginManagement><plugins>" + String.join("", plugins)
                + "</plugins></pluginManagement></build>";
    }

    static String apache(String name, String version, String... more) {
        return plugin("org.apache.maven.plugins", "maven-" + name + "-plugin", version, more);
    }

    static String plugin(String groupId, String artifactId, String version, String... more) {
        return "<plugin><groupId>" + groupId + "</groupId><artifactId>" + artifactId + "</artifactId><version>"
                + version + "</version>" + String.join("", more) + "</plugin>";
    }

    static String configuration(String content) {
        return "<configuration>" + content + "</configuration>";
    }

    static String execution(String phase, String goal) {
        return "<executions><execution><id>e</id><phase>" + phase + "</phase><goals><goal>" + goal
                + "</goal></goals></execution></executions>";
    }

    static String properties(String content) {
        return "<properties>" + content + "</properties>";
    }
}
