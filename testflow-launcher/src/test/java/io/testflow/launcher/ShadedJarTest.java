package io.testflow.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** Judges the jar that users get; run once the jar is there. */
class ShadedJarTest {

    @Test
    void brings_no_classes_but_its_own() throws IOException {
        try (JarFile jar = jar()) {
            List<String> classes = jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .toList();

            assertThat(classes)
                    .hasSizeGreaterThan(40)
                    .allMatch(name -> name.startsWith("io/testflow/launcher/"))
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .contains("io/testflow/launcher/core/internal/planfile/PlanFile.class");
        }
    }

    @Test
    void is_found_by_junit_testng_and_the_build() throws IOException {
        try (JarFile jar = jar()) {
            assertThat(text(jar, "META-INF/services/org.junit.platform.launcher.PostDiscoveryFilter"))
                    .isEqualToIgnoringNewLines(PlanFilter.class.getName());
            assertThat(text(jar, "META-INF/services/org.junit.platform.launcher.TestExecutionListener"))
                    .isEqualToIgnoringNewLines(ResultListener.class.getName());
            assertThat(text(jar, "META-INF/services/org.testng.ITestNGListener"))
                    .isEqualToIgnoringNewLines(RunningClasses.class.getName());
            assertThat(text(jar, "META-INF/testflow-launcher.properties"))
                    .isEqualToIgnoringNewLines("version=" + System.getProperty("launcher.version"));
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("io.testflow.launcher");
        }
    }

    @Test
    void asks_for_no_dependency() throws IOException {
        String pom = Files.readString(Path.of(System.getProperty("launcher.pom")));
        String behindBuild = pom.substring(pom.indexOf("</build>"));
        String dependencies =
                behindBuild.substring(behindBuild.indexOf("<dependencies>"), behindBuild.indexOf("</dependencies>"));

        assertThat(dependencies.split("<dependency>"))
                .hasSizeGreaterThan(3)
                .filteredOn(dependency -> dependency.contains("<artifactId>"))
                .allMatch(dependency -> dependency.matches("(?s).*<scope>(test|provided)</scope>.*"));
    }

    private static JarFile jar() throws IOException {
        return new JarFile(System.getProperty("launcher.jar"));
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
