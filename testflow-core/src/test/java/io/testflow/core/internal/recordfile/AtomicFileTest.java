package io.testflow.core.internal.recordfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that are there as a whole or not at all. */
class AtomicFileTest {

    @TempDir
    private Path directory;

    @Test
    void takes_the_place_of_what_was_there_and_leaves_nothing_beside_it() throws IOException {
        Path file = directory.resolve("new/folder/file");
        AtomicFile.write(file, new byte[] {1});
        AtomicFile.write(file, new byte[] {2, 3});

        assertThat(file).hasBinaryContent(new byte[] {2, 3});
        assertThat(file.getParent().toFile().list()).hasSize(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void can_be_read_by_whoever_can_read_an_ordinary_file() throws IOException {
        Path ordinary = Files.writeString(directory.resolve("ordinary"), "");
        Path file = directory.resolve("file");
        AtomicFile.write(file, new byte[] {1});

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(ordinary));
    }
}
