package io.testflow.core.configuration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A {@code testflow.yml} that a test writes anew each time. */
record WrittenSettings(Path file) {

    static WrittenSettings in(Path directory) {
        return new WrittenSettings(directory.resolve(SettingsFile.NAME));
    }

    Settings read(String yaml) throws IOException {
        Files.writeString(file, yaml);
        return SettingsFile.read(file);
    }

    void refused(String yaml, int line, String problem) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith(file + ":" + line + ": ")
                .hasMessageContaining(problem);
    }
}
