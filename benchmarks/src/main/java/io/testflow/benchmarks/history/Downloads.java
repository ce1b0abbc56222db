package io.testflow.benchmarks.history;

import io.testflow.benchmarks.maven.Maven;
import io.testflow.benchmarks.maven.MavenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The poms and source jars of releases, fetched by Maven itself, so that mirrors and proxies of the user's settings count.
 *
 * @param directory where the files are kept
 */
public record Downloads(Path directory) {

    private static final String ITEM = """
            <artifactItem>
              <groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>
              <type>%s</type>%s
            </artifactItem>
            """;

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>io.testflow.benchmarks</groupId>
              <artifactId>downloads</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <build><plugins><plugin>
                <artifactId>maven-dependency-plugin</artifactId>
                <version>3.9.0</version>
                <configuration>
                  <outputDirectory>${project.basedir}</outputDirectory>
                  <artifactItems>
            %s      </artifactItems>
                </configuration>
              </plugin></plugins></build>
            </project>
            """;

    /**
     * Fetches what is not there yet, in one Maven run.
     *
     * @throws MavenException where Maven cannot get them
     */
    public void fetch(List<ReleasedProject> projects, Maven maven) throws IOException, InterruptedException {
        StringBuilder items = new StringBuilder();
        for (ReleasedProject project : projects) {
            for (String version : project.versions()) {
                if (!Files.exists(testSources(project, version))) {
                    items.append(item(project, version, "pom", ""));
                    items.append(item(project, version, "jar", "sources"));
                    items.append(item(project, version, "jar", "test-sources"));
                }
            }
        }
        if (!items.isEmpty()) {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve("pom.xml"), POM.formatted(items));
            maven.run(directory, List.of("dependency:copy"), directory.resolve("download.log"))
                    .orThrow();
        }
    }

    private static String item(ReleasedProject project, String version, String type, String classifier) {
        String element = classifier.isEmpty() ? "" : "<classifier>" + classifier + "</classifier>";
        return ITEM.formatted(project.groupId(), project.artifactId(), version, type, element);
    }

    Path pom(ReleasedProject project, String version) {
        return file(project, version, ".pom");
    }

    Path sources(ReleasedProject project, String version) {
        return file(project, version, "-sources.jar");
    }

    Path testSources(ReleasedProject project, String version) {
        return file(project, version, "-test-sources.jar");
    }

    private Path file(ReleasedProject project, String version, String end) {
        return directory.resolve(project.artifactId() + "-" + version + end);
    }
}
