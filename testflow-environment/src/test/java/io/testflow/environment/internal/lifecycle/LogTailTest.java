package io.testflow.environment.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path directory;

    @Test
    void shows_the_last_twenty_lines() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= 5000; line++) {
            lines.append("line ").append(line).append('\n');
        }
        Path log = Files.writeString(directory.resolve("a.log"), lines);

        assertThat(LogTail.of(log))
                .startsWith("\nIts log ends with\n  line 4981\n")
                .endsWith("\n  line 5000");
    }

    @Test
    void says_nothing_of_a_log_without_lines() throws Exception {
        assertThat(LogTail.of(directory.resolve("none.log"))).isEmpty();
        assertThat(LogTail.of(Files.createFile(directory.resolve("empty.log")))).isEmpty();
    }
}
