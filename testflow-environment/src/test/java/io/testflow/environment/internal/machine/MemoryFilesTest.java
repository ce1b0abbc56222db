package io.testflow.environment.internal.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
class MemoryFilesTest {

    private static final int LEAST = 1 << 20;

    @TempDir
    private Path root;

    @Test
    void take_data_where_the_file_system_and_the_machine_have_room() throws IOException {
        assertThat(files(2_000, 1_000).areWanted(name -> null)).isFalse();
        assertThat(files(2_000, 1_024).areWanted(name -> null)).isFalse();
        assertThat(files(2_048, 1_023).areWanted(name -> null)).isFalse();
        assertThat(files(2_048, 1_024).areWanted(name -> null)).isTrue();
        assertThat(place()).isEmptyDirectory();
    }

    @Test
    void take_none_where_there_is_no_such_file_system() throws IOException {
        MemoryFiles none = new MemoryFiles(root.resolve("none"), memory(8_000, 8_000), LEAST);

        assertThat(none.areWanted(name -> null)).isFalse();
    }

    @Test
    void take_none_where_the_place_is_somebody_elses() throws IOException {
        Files.createDirectory(root.resolve("else"));
        Files.createSymbolicLink(place(), Path.of("/proc/1/cwd/none"));

        assertThat(files(2_048, 1_024).areWanted(name -> null)).isFalse();
        assertThatThrownBy(() -> files(2_048, 1_024).areWanted(asked("memory")::get))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "The system property `testflow.files` asks for data in memory, and nothing can be written to "
                                + place() + ". Leave the property out, or set it to `disk`.");
    }

    @Test
    void are_taken_or_left_as_the_user_says() throws IOException {
        assertThat(files(2_048, 1_024).areWanted(asked("disk")::get)).isFalse();
        assertThat(files(1, 1).areWanted(asked("memory")::get)).isTrue();
        assertThatThrownBy(() -> files(1, 1).areWanted(asked("ram")::get))
                .isInstanceOf(UsageException.class)
                .hasMessage("The system property `testflow.files` is `ram`; it takes `memory` or `disk`.");
    }

    @Test
    void remove_nothing_but_their_own_directories() throws IOException {
        MemoryFiles files = files(2_048, 1_024);
        assertThat(files.areWanted(name -> null)).isTrue();
        Path own =
                Files.createDirectories(files.directory("db-1").resolve("data")).getParent();
        Path other = Files.createDirectory(root.resolve("other"));

        files.remove(other);
        files.remove(place().resolve(".."));
        files.remove(place());
        assertThat(own).exists();
        files.remove(own);

        assertThat(own).doesNotExist();
        assertThat(other).exists();
    }

    private Path place() {
        return root.resolve("testflow-" + System.getProperty("user.name"));
    }

    private static Map<String, String> asked(String value) {
        return Map.of("testflow.files", value);
    }

    /** Of a machine with so much memory, and so much of it available, in kB. */
    private MemoryFiles files(int total, int available) throws IOException {
        return new MemoryFiles(root, memory(total, available), LEAST);
    }

    private MachineMemory memory(int total, int available) throws IOException {
        return new MachineMemory(
                Files.writeString(
                        root.resolve("meminfo"),
                        "MemTotal:     " + total + " kB\nMemAvailable:    " + available + " kB\n"),
                List.of());
    }
}
