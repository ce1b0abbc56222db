package io.testflow.benchmarks.reactor;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the poms of a generated reactor.
 *
 * @param shape of the reactor
 */
record ReactorPoms(ReactorShape shape) {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
            """;

    private static final String ROOT = """
              <groupId>bench</groupId>
              <artifactId>reactor</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <modules>
            %s
              </modules>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <dependencies>
                <dependency>
                  <groupId>org.junit.jupiter</groupId>
                  <artifactId>junit-jupiter</artifactId>
                  <version>%s</version>
                  <scope>test</scope>
                </dependency>
              </dependencies>
              <build><pluginManagement><plugins>
                <plugin><artifactId>maven-resources-plugin</artifactId><version>3.5.0</version></plugin>
                <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version></plugin>
                <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.6.1</version></plugin>
                <plugin><artifactId>maven-jar-plugin</artifactId><version>3.4.2</version></plugin>
              </plugins></pluginManagement></build>
            </project>
            """;

    private static final String MODULE = """
              <parent><groupId>bench</groupId><artifactId>reactor</artifactId><version>1</version></parent>
              <artifactId>%s</artifactId>
              <dependencies>
            %s
              </dependencies>
            </project>
            """;

    String root(String junitVersion) {
        String modules = IntStream.range(0, shape.modules())
                .mapToObj(module -> "    <module>" + shape.artifactId(module) + "</module>")
                .collect(Collectors.joining("\n"));
        return HEAD + ROOT.formatted(modules, junitVersion);
    }

    String module(int module) {
        String dependencies = shape.dependencies(module).stream()
                .map(other -> "    <dependency><groupId>bench</groupId><artifactId>" + shape.artifactId(other)
                        + "</artifactId><version>1</version></dependency>")
                .collect(Collectors.joining("\n"));
        return HEAD + MODULE.formatted(shape.artifactId(module), dependencies);
    }
}
