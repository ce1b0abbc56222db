package io.testflow.environment.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.environment.internal.account.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Binaries that cannot be installed. */
class InstallationTest {

    @TempDir
    private Path directory;

    @Test
    void what_cannot_be_unpacked_leaves_nothing_in_the_cache() throws IOException {
        Path archive = Files.writeString(directory.resolve("postgres.txz"), "this is no archive");
        Path cache = directory.resolve("cache");
        Binaries damaged = new Binaries(archive.toUri().toURL(), "18.6");

        assertThatThrownBy(() -> Installation.of(damaged, cache, Account.SAME)).isInstanceOf(IOException.class);
        assertThat(cache).isEmptyDirectory();
    }
}
