package io.testflow.environment.internal.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {

    @TempDir
    private Path directory;

    @Test
    void libraries_are_those_of_all_class_loaders_and_directories_are_none() throws Exception {
        Path jar = Files.createFile(directory.resolve("a b-1.0.jar"));
        URL[] urls = {
            jar.toUri().toURL(),
            directory.toUri().toURL(),
            directory.resolve("gone.jar").toUri().toURL(),
            new URL("http://localhost/far.jar")
        };

        try (URLClassLoader classes = new URLClassLoader(urls, getClass().getClassLoader())) {
            assertThat(ClassPath.jars(classes))
                    .startsWith(jar)
                    .anyMatch(each -> each.getFileName().toString().startsWith("junit-jupiter-api-"))
                    .allMatch(Files::isRegularFile)
                    .doesNotHaveDuplicates();
        }
        try (URLClassLoader alone = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            assertThat(ClassPath.jars(alone)).containsExactly(jar);
        }
    }

    @Test
    void what_testflow_brings_is_found() {
        assertThat(ClassPath.home(ClassPath.class)).isDirectory().endsWithRaw(Path.of("classes"));
    }
}
