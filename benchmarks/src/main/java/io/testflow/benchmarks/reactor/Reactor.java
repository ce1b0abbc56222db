package io.testflow.benchmarks.reactor;

import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A generated reactor on disk.
 *
 * @param shape of it
 * @param root its directory, absolute
 */
record Reactor(ReactorShape shape, Path root) {

    Path module(int module) {
        return root.resolve(shape.artifactId(module));
    }

    Path sources(int module) {
        return module(module).resolve("src/main/java");
    }

    Path testSources(int module) {
        return module(module).resolve("src/test/java");
    }

    Path classes(int module) {
        return module(module).resolve("target/classes");
    }

    Path testClasses(int module) {
        return module(module).resolve("target/test-classes");
    }

    Path source(int module, String className) {
        return sources(module).resolve(file(module, className));
    }

    Path testSource(int module, String className) {
        return testSources(module).resolve(file(module, className));
    }

    private static String file(int module, String className) {
        return ClassText.packageName(module).replace('.', '/') + "/" + className + ".java";
    }

    /** The reactor as the engine sees it. */
    Project project() {
        return new Project(
                root,
                IntStream.range(0, shape.modules()).mapToObj(this::engineModule).toList());
    }

    private ProjectModule engineModule(int module) {
        List<ClassPathEntry> classPath = new ArrayList<>();
        for (int other : shape.closure(module)) {
            classPath.add(new ClassPathEntry(classes(other), "bench:" + shape.artifactId(other), false));
        }
        for (Path library : libraries()) {
            classPath.add(new ClassPathEntry(library, "library:" + library.getFileName(), false));
        }
        return new ProjectModule(
                "bench:" + shape.artifactId(module),
                module(module),
                List.of(sources(module)),
                List.of(testSources(module)),
                List.of(),
                List.of(),
                classes(module),
                testClasses(module),
                classPath,
                Set.of(),
                module(module).resolve("target/testflow"));
    }

    /** JUnit, as it is on the class path of this process. */
    static List<Path> libraries() {
        List<Path> jars = new ArrayList<>();
        for (String name : List.of("org.junit.jupiter.api.Test", "org.apiguardian.api.API")) {
            try {
                jars.add(Path.of(Class.forName(name)
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
            } catch (ClassNotFoundException | URISyntaxException e) {
                throw new IllegalStateException("The class path of this benchmark lacks " + name, e);
            }
        }
        return jars;
    }
}
