package io.testflow.engine.internal.pom;

import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.ResourceRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a module keeps its files: what its pom says in plain text, else what Maven takes for granted.
 *
 * @param file its pom
 * @param pom the pom as written
 */
record ModuleLayout(Path file, RawPom pom) {

    private static final List<String> LANGUAGES = List.of("java", "kotlin", "groovy", "scala");

    /** {@code groupId:artifactId}; the group of the parent where the pom names none. */
    String id() {
        String group =
                pom.text("groupId").or(() -> pom.text("parent", "groupId")).orElse("");
        return group + ":" + pom.text("artifactId").orElse("");
    }

    Path classes() {
        return path(build().resolve("classes"), "outputDirectory");
    }

    Path testClasses() {
        return path(build().resolve("test-classes"), "testOutputDirectory");
    }

    private Path build() {
        return path(directory().resolve("target"), "directory");
    }

    private Path directory() {
        return Objects.requireNonNull(file.getParent());
    }

    private Path path(Path standard, String element) {
        return pom.literal("build", element)
                .map(text -> directory().resolve(text).normalize())
                .orElse(standard);
    }

    ProjectModule module(List<ClassPathEntry> classPath) {
        return new ProjectModule(
                id(),
                directory(),
                sources("main", "sourceDirectory", "generated-sources"),
                sources("test", "testSourceDirectory", "generated-test-sources"),
                resources("resource", "main"),
                resources("testResource", "test"),
                classes(),
                testClasses(),
                classPath,
                Set.of(),
                build().resolve("testflow"));
    }

    private List<Path> sources(String part, String element, String generated) {
        List<Path> roots = new ArrayList<>();
        Path source = directory().resolve("src").resolve(part);
        roots.add(path(source.resolve("java"), element));
        LANGUAGES.stream().map(source::resolve).filter(Files::isDirectory).forEach(roots::add);
        roots.addAll(directoriesIn(build().resolve(generated)));
        return roots.stream().distinct().toList();
    }

    private static List<Path> directoriesIn(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(directory)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + directory, e);
        }
    }

    private List<ResourceRoot> resources(String element, String part) {
        List<RawPom> declared = pom.list(element, "build", element + "s");
        if (declared.isEmpty()) {
            Path standard = directory().resolve("src").resolve(part).resolve("resources");
            // A parent may switch filtering on: a doubt costs a test run, a wrong "no" costs a missed test.
            boolean mayBeFiltered = pom.element("parent").isPresent();
            return List.of(new ResourceRoot(standard, "", mayBeFiltered));
        }
        List<ResourceRoot> roots = new ArrayList<>();
        for (RawPom resource : declared) {
            boolean filtered = resource.text("filtering")
                    .filter(text -> !text.equals("false"))
                    .isPresent();
            Path directory = directory()
                    .resolve(plain(resource.text("directory").orElse("src/" + part + "/resources")))
                    .normalize();
            roots.add(new ResourceRoot(directory, resource.text("targetPath").orElse(""), filtered));
        }
        return roots;
    }

    private String plain(String path) {
        return path.replace("${project.basedir}", directory().toString())
                .replace("${basedir}", directory().toString());
    }
}
