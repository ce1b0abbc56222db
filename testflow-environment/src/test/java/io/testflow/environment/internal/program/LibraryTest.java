package io.testflow.environment.internal.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    @TempDir
    private Path directory;

    @Test
    void is_a_jar_with_the_version_of_its_name_if_that_has_one() throws IOException {
        Path numbered = jar("server-3.13.2.jar");
        Path plain = jar("server.jar");
        Path classes = Files.createDirectories(directory.resolve("classes"));
        Files.createFile(Files.createDirectory(classes.resolve("acme")).resolve("Server.class"));
        URL[] urls = {
            numbered.toUri().toURL(), plain.toUri().toURL(), classes.toUri().toURL()
        };

        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            assertThat(Library.with("acme.Server", loader))
                    .containsExactly(new Library(numbered, "3.13.2"), new Library(plain, ""));
            assertThat(Library.with("acme.Client", loader)).isEmpty();
        }
    }

    private Path jar(String name) throws IOException {
        Path jar = directory.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("acme/Server.class"));
        }
        return jar;
    }
}
