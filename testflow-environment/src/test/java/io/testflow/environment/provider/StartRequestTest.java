package io.testflow.environment.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@EnabledOnOs({OS.LINUX, OS.MAC})
class StartRequestTest {

    @TempDir
    Path directory;

    @Test
    void a_process_that_cannot_be_noted_does_not_stay() throws Exception {
        StartRequest request = Requests.of(directory, "app", Service.process("sleep", "600"));
        Files.delete(request.directory());
        Process process = new ProcessBuilder("sleep", "600").start();

        assertThatThrownBy(() -> request.started(process)).isInstanceOf(UncheckedIOException.class);

        assertThat(process.waitFor()).isEqualTo(137);
    }
}
