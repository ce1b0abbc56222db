package io.testflow.benchmarks;

import io.testflow.benchmarks.maven.Maven;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the jars of an installed TestFlow, for {@code maven.ext.class.path}. */
public final class TestFlowJars {

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>io.testflow.benchmarks</groupId>
              <artifactId>extension</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <dependencies><dependency>
                <groupId>io.testflow</groupId>
                <artifactId>testflow-maven-plugin</artifactId>
                <version>%s</version>
              </dependency></dependencies>
            </project>
            """;

    private TestFlowJars() {}

    /** Lets Maven resolve them from its local repository; the plugin's own jar comes first. */
    public static List<Path> resolve(String version, Maven maven, Path scratch)
            throws IOException, InterruptedException {
        Files.createDirectories(scratch);
        Files.writeString(scratch.resolve("pom.xml"), POM.formatted(version));
        Path file = scratch.resolve("class-path.txt");
        List<String> line = List.of(
                "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath",
                "-Dmdep.includeScope=runtime",
                "-DincludeScope=runtime",
                "-Dmdep.outputFile=" + file);
        maven.run(scratch, line, scratch.resolve("resolve.log")).orThrow();
        return Stream.of(Files.readString(file).strip().split(File.pathSeparator))
                .map(Path::of)
                // A second SLF4J beside Maven's own silences the logs of all plugins, and with them the counts.
                .filter(jar -> !jar.getFileName().toString().startsWith("slf4j"))
                .toList();
    }
}
