package io.testflow.maven.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestSideJarTest {

    private static final String MARKER = "META-INF/testflow-launcher.properties";

    @TempDir
    private Path directory;

    private Path jar;

    @BeforeEach
    void writeTheJar() throws IOException {
        jar = directory.resolve("a launcher.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry(MARKER));
            out.write("version=1.2".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void is_found_among_the_jars_of_the_plugin() throws IOException {
        assertThat(locate(jar, "1.2")).isEqualTo(jar);
    }

    @Test
    void is_a_directory_in_the_build_of_testflow() throws IOException {
        Path classes = directory.resolve("classes");
        Files.createDirectories(classes.resolve("META-INF"));
        Files.writeString(classes.resolve(MARKER), "version=1.2");

        assertThat(locate(classes, "1.2")).isEqualTo(classes);
    }

    @Test
    void must_be_of_the_version_of_the_plugin() {
        assertThatThrownBy(() -> locate(jar, "1.3"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("testflow-maven-plugin is version 1.3")
                .hasMessageContaining("is version 1.2");
    }

    @Test
    void is_named_where_it_is_missing() {
        assertThatThrownBy(() -> locate(directory, "1.2"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("testflow-launcher is not among the dependencies");
    }

    private static Path locate(Path entry, String version) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {entry.toUri().toURL()}, null)) {
            return TestSideJar.locate("testflow-launcher", loader, version);
        }
    }
}
