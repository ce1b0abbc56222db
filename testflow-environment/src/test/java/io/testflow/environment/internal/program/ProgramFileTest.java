package io.testflow.environment.internal.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFileTest {

    @TempDir
    Path directory;

    @Test
    void a_file_becomes_a_program() throws IOException {
        Path file = Files.createFile(directory.resolve("server"));

        ProgramFile.makeExecutable(file);

        assertThat(file).isExecutable();
    }

    @Test
    void a_file_that_is_not_there_becomes_none() {
        Path file = directory.resolve("server");

        assertThatThrownBy(() -> ProgramFile.makeExecutable(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + " cannot be made executable");
    }
}
