package io.testflow.environment.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TreeTest {

    @TempDir
    Path directory;

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void everybody_gets_into_a_directory_that_is_open_to_all() throws Exception {
        Path closed = Files.createDirectory(directory.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));

        Tree.openToAll(closed);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(closed)))
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void a_directory_of_files_without_rights_is_open_as_it_is() throws Exception {
        URI archive = URI.create("jar:" + directory.resolve("a.zip").toUri());
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Path inside = Files.createDirectory(zip.getPath("/data"));

            Tree.openToAll(inside);

            assertThat(inside).isEmptyDirectory();
        }
    }
}
