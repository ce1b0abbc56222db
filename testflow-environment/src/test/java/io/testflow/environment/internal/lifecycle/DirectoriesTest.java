package io.testflow.environment.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import io.testflow.environment.internal.lease.Claim;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.lease.Lease;
import java.io.IOException;
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

class DirectoriesTest {

    private final Holder holder = Holder.thisProcess();

    @TempDir
    private Path place;

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void are_different_and_for_this_user_alone() throws IOException {
        Path one = Directories.make(place.resolve("new"), "db", holder, new Claim(1, 0));
        Path another = Directories.make(place.resolve("new"), "db", holder, Claim.NONE);

        assertThat(one).isNotEqualTo(another);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
                .isEqualTo("rwx------");
        assertThat(new Lease(one).claim()).contains(new Claim(1, 0));
        assertThat(new Lease(another).claim()).isEmpty();
        assertThat(new Lease(another).isHeldBy(holder.process())).isTrue();
    }

    @Test
    void are_made_where_files_have_no_owners() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(place.resolve("a.zip"), Map.of("create", "true"))) {
            Path made = Directories.make(zip.getPath("/services"), "db", holder, Claim.NONE);

            assertThat(Files.isRegularFile(made.resolve("lease"))).isTrue();
        }
    }

    @Test
    void cannot_be_made_in_a_file() throws IOException {
        Path file = Files.createFile(place.resolve("file"));

        assertThatThrownBy(() -> Directories.make(file, "db", holder, Claim.NONE))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("No directory can be made in " + file);
    }
}
