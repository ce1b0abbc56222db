package io.testflow.environment.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TarArchiveTest {

    @TempDir
    Path all;

    private Path directory;

    @BeforeEach
    void make_room() throws IOException {
        directory = Files.createDirectory(all.resolve("inside"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void files_directories_and_links_are_unpacked_and_programs_can_be_run() throws IOException {
        unpack(new Tar()
                .file("bin/initdb", "0000755", "#!/bin/sh")
                .file("share/empty", "0000644", "")
                .entry("", "lib", '5', "")
                .entry("", "lib/current", '2', "../bin/initdb")
                .entry("share/long", "name", '\0', "")
                .ended());

        assertThat(directory.resolve("bin/initdb")).hasContent("#!/bin/sh").isExecutable();
        assertThat(directory.resolve("share/empty")).isEmptyFile();
        assertThat(directory.resolve("share/empty").toFile().canExecute()).isFalse();
        assertThat(directory.resolve("lib/current")).isSymbolicLink().hasContent("#!/bin/sh");
        assertThat(directory.resolve("share/long/name")).isEmptyFile();
    }

    @Test
    void a_name_may_fill_its_whole_field() throws IOException {
        String name = "n".repeat(100);

        unpack(new Tar().file(name, "0000644", "all").ended());

        assertThat(directory.resolve(name)).hasContent("all");
    }

    @Test
    void what_lies_outside_is_refused() {
        Path outside = directory.resolveSibling("outside");

        assertThatThrownBy(() ->
                        unpack(new Tar().file("../outside", "0000644", "x").ended()))
                .isInstanceOf(IOException.class)
                .hasMessage("the archive has ../outside, which lies outside of it");
        assertThat(outside).doesNotExist();
    }

    @Test
    void what_is_neither_file_nor_directory_nor_link_is_refused() {
        assertThatThrownBy(() -> unpack(new Tar().entry("", "pipe", '6', "").ended()))
                .isInstanceOf(IOException.class)
                .hasMessage("the archive has pipe of the unknown kind 6");
    }

    @Test
    void an_archive_that_is_cut_off_behind_a_file_is_not_taken_for_a_whole_one() {
        assertThatThrownBy(() -> unpack(new Tar().file("a", "0000644", "x").cut()))
                .isInstanceOf(EOFException.class);
    }

    private void unpack(byte[] archive) throws IOException {
        new TarArchive(new ByteArrayInputStream(archive), directory).unpack();
    }
}
