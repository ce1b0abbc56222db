package io.testflow.environment.internal.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramCacheTest {

    @TempDir
    private Path directory;

    private ProgramCache cache;

    @BeforeEach
    void nothing_is_kept() {
        cache = new ProgramCache(directory);
    }

    @Test
    void what_is_kept_is_not_made_again() throws Exception {
        Path first = cache.get("redis", made -> Files.writeString(made.resolve("program"), "first"));
        Path second = cache.get("redis", made -> Files.writeString(made.resolve("program"), "second"));

        assertThat(second).isEqualTo(first);
        assertThat(second.resolve("program")).hasContent("first");
    }

    @Test
    void what_somebody_else_has_made_meanwhile_is_taken() throws Exception {
        Path kept = cache.get("redis", made -> {
            Files.writeString(Files.createDirectory(directory.resolve("redis")).resolve("program"), "other");
            Files.writeString(made.resolve("program"), "own");
        });

        assertThat(kept.resolve("program")).hasContent("other");
        assertThat(directory).isDirectoryNotContaining("glob:**/making-*");
    }

    @Test
    void what_cannot_be_made_is_not_kept() {
        assertThatThrownBy(() -> cache.get("redis", made -> {
                    Files.createFile(made.resolve("program"));
                    Files.createFile(made.resolve("program"));
                }))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(directory).isEmptyDirectory();
    }
}
