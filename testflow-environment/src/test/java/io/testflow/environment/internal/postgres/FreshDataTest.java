package io.testflow.environment.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledOnOs({OS.LINUX, OS.MAC})
class FreshDataTest {

    @TempDir
    Path directory;

    private Path data;

    @BeforeEach
    void there_are_data() throws IOException {
        data = directory.resolve("data");
        for (String file : new String[] {
            "base/1/1249",
            "base/1/1249_fsm",
            "base/1/1249_vm",
            "base/1/pg_filenode.map",
            "global/1260_fsm",
            "pg_wal/000000010000000000000008",
            "pg_wal/000000010000000000000009",
            "pg_wal/00000001000000000000000A"
        }) {
            Files.createDirectories(data.resolve(file).resolveSibling(""));
            Files.writeString(data.resolve(file), file);
        }
        Files.createDirectory(data.resolve("pg_wal/summaries"));
    }

    @Test
    void lose_the_maps_that_servers_make_anew_and_the_log_of_the_future() throws Exception {
        new FreshData(data, "tar").prepare();

        assertThat(data)
                .isDirectoryRecursivelyContaining("glob:**/1249")
                .isDirectoryRecursivelyContaining("glob:**/pg_filenode.map")
                .isDirectoryRecursivelyContaining("glob:**/000000010000000000000008")
                .isDirectoryRecursivelyContaining("glob:**/000000010000000000000009")
                .isDirectoryRecursivelyContaining("glob:**/summaries")
                .isDirectoryNotContaining("glob:**/pg_wal/*A");
        assertThat(data.resolve("base/1/1249_fsm")).doesNotExist();
        assertThat(data.resolve("base/1/1249_vm")).doesNotExist();
        assertThat(data.resolve("global/1260_fsm")).doesNotExist();
        assertThat(data.resolve("pg_wal/00000001000000000000000A")).doesNotExist();
    }

    @Test
    void are_packed_without_what_they_lose() throws Exception {
        new FreshData(data, "tar").prepare();

        Process list = new ProcessBuilder("tar", "-tf", FreshData.archive(data).toString()).start();
        assertThat(list.inputReader().lines())
                .contains("./base/1/1249", "./pg_wal/summaries/")
                .doesNotContain("./base/1/1249_fsm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "no-such-program"})
    void stay_files_where_nothing_can_pack_them(String packer) throws Exception {
        Files.writeString(FreshData.archive(data), "half of it");

        new FreshData(data, packer).prepare();

        assertThat(FreshData.archive(data)).doesNotExist();
        assertThat(data.resolve("base/1/1249")).exists();
    }
}
