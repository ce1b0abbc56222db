package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFilesTest {

    private static final byte[] ONE = {1};
    private static final byte[] TWO = {2};

    @TempDir
    private Path directory;

    @Test
    void finds_a_class_in_a_directory_and_in_a_jar() throws IOException {
        try (ClassFiles files = new ClassFiles(
                List.of(classes("classes", "a/Money.class", ONE), jar("lib.jar", Map.of("b/Rate.class", TWO))))) {
            assertThat(files.find("a.Money")).contains(ONE);
            assertThat(files.find("b.Rate")).contains(TWO);
            assertThat(files.find("b.Money")).isEmpty();
        }
    }

    @Test
    void the_first_entry_of_the_class_path_that_has_a_class_wins() throws IOException {
        Path jar = jar("lib.jar", Map.of("a/Money.class", TWO));
        Path classes = classes("classes", "a/Money.class", ONE);

        try (ClassFiles files = new ClassFiles(List.of(jar, classes))) {
            assertThat(files.find("a.Money")).contains(TWO);
        }
        try (ClassFiles files = new ClassFiles(List.of(classes, jar))) {
            assertThat(files.find("a.Money")).contains(ONE);
        }
    }

    @Test
    void takes_from_a_jar_the_version_for_the_running_jdk() throws IOException {
        Path jar = jar(
                "lib.jar",
                Map.of(
                        "META-INF/MANIFEST.MF",
                        "Manifest-Version: 1.0\nMulti-Release: true\n\n".getBytes(),
                        "a/Money.class",
                        ONE,
                        "META-INF/versions/17/a/Money.class",
                        TWO));

        try (ClassFiles files = new ClassFiles(List.of(jar))) {
            assertThat(files.find("a.Money")).contains(TWO);
        }
    }

    @Test
    void no_jar_can_hide_a_class_in_the_directories_before_the_first_jar() throws IOException {
        try (ClassFiles files = new ClassFiles(List.of(
                classes("tests", "a/Test.class", ONE),
                classes("classes", "a/Money.class", ONE),
                jar("lib.jar", Map.of("b/Rate.class", TWO)),
                classes("other", "a/Other.class", ONE)))) {
            List.of("a.Test", "a.Money", "b.Rate", "a.Other").forEach(files::find);

            assertThat(files.isInFront("a.Test")).isTrue();
            assertThat(files.isInFront("a.Money")).isTrue();
            assertThat(files.isInFront("b.Rate")).isFalse();
            assertThat(files.isInFront("a.Other")).isFalse();
        }
    }

    @Test
    void an_entry_that_does_not_exist_holds_nothing() throws IOException {
        try (ClassFiles files =
                new ClassFiles(List.of(directory.resolve("none.jar"), classes("classes", "a/Money.class", ONE)))) {
            assertThat(files.find("a.Money")).contains(ONE);
        }
    }

    @Test
    void only_the_classes_of_the_jdk_are_those_of_the_jdk() {
        assertThat(ClassFiles.ofJdk("java.lang.Object")).isPresent();
        assertThat(ClassFiles.ofJdk("java.sql.Connection")).isPresent();
        assertThat(ClassFiles.ofJdk(ClassFiles.class.getName())).isEmpty();
    }

    private Path classes(String name, String file, byte[] content) throws IOException {
        Path classes = directory.resolve(name);
        Files.createDirectories(classes.resolve(file).getParent());
        Files.write(classes.resolve(file), content);
        return classes;
    }

    private Path jar(String name, Map<String, byte[]> entries) throws IOException {
        Path file = directory.resolve(name);
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        }
        return file;
    }
}
