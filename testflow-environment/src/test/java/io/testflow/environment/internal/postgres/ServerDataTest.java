package io.testflow.environment.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.internal.account.Account;
import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.internal.machine.MemoryFiles;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class ServerDataTest {

    @TempDir
    private Path directory;

    private Installation installation;
    private StartRequest request;

    @BeforeEach
    void there_are_data() throws IOException {
        Path data = Files.createDirectory(directory.resolve("data"));
        Files.writeString(Files.createDirectory(data.resolve("base")).resolve("1"), "rows");
        installation = new Installation(directory, data);
        request = Requests.of(directory, "db", Service.postgres("18"));
    }

    @AfterEach
    void ask_for_nothing() {
        System.clearProperty(MemoryFiles.PROPERTY);
    }

    @Test
    void are_there_before_the_server_on_the_disk() throws IOException {
        System.setProperty(MemoryFiles.PROPERTY, "disk");

        ServerData data = ServerData.make(request, installation, Account.SAME);

        assertThat(data.path()).isEqualTo(request.directory().resolve("data"));
        assertThat(data.path().resolve("base/1")).hasContent("rows");
        assertThat(data.command(List.of("server"))).containsExactly("server");
        data.remove();
        assertThat(data.path()).exists();
    }

    @Test
    void are_copied_to_memory_by_the_process_that_becomes_the_server() throws Exception {
        System.setProperty(MemoryFiles.PROPERTY, "memory");

        ServerData data = ServerData.make(request, installation, Account.SAME);
        String rows = data.path().resolve("base/1").toString();
        Process server = new ProcessBuilder(data.command(List.of("cat", rows))).start();

        assertThat(server.inputReader().readLine()).isEqualTo("rows");
        assertThat(data.path()).startsWith(Path.of("/dev/shm"));
        data.remove();
        assertThat(data.directory()).doesNotExist();
    }

    @Test
    void are_unpacked_where_there_is_an_archive_of_them() throws Exception {
        System.setProperty(MemoryFiles.PROPERTY, "memory");
        Path packed = Files.createDirectory(directory.resolve("packed"));
        Files.writeString(packed.resolve("rows"), "out of the archive");
        String archive = FreshData.archive(installation.data()).toString();
        new ProcessBuilder("tar", "-cf", archive, "-C", packed.toString(), ".")
                .start()
                .waitFor();

        ServerData data = ServerData.make(request, installation, Account.SAME);
        String rows = data.path().resolve("rows").toString();
        Process server = new ProcessBuilder(data.command(List.of("cat", rows))).start();

        assertThat(server.inputReader().readLine()).isEqualTo("out of the archive");
        assertThat(data.path().resolve("base")).doesNotExist();
        data.remove();
    }

    @Test
    void are_copied_where_their_archive_is_damaged_and_seen_by_nobody_else() throws Exception {
        System.setProperty(MemoryFiles.PROPERTY, "memory");
        Files.writeString(FreshData.archive(installation.data()), "this is no archive");

        ServerData data = ServerData.make(request, installation, Account.SAME);
        String rows = data.path().resolve("base/1").toString();
        Process server = new ProcessBuilder(data.command(List.of("cat", rows))).start();

        assertThat(server.inputReader().readLine()).isEqualTo("rows");
        assertThat(Files.getPosixFilePermissions(data.path())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        data.remove();
    }

    @Test
    void no_server_runs_where_they_could_not_be_copied() throws Exception {
        System.setProperty(MemoryFiles.PROPERTY, "memory");

        ServerData data =
                ServerData.make(request, new Installation(directory, directory.resolve("none")), Account.SAME);
        Process server = new ProcessBuilder(data.command(List.of("echo", "runs")))
                .redirectErrorStream(true)
                .start();

        assertThat(server.inputReader().readLine()).contains("No such file or directory");
        assertThat(server.waitFor()).isEqualTo(1);
        data.remove();
    }

    @Test
    void in_memory_go_with_the_lease_of_their_server() throws IOException {
        System.setProperty(MemoryFiles.PROPERTY, "memory");
        ServerData data = ServerData.make(request, installation, Account.SAME);
        assertThat(data.directory()).exists();

        new Lease(request.directory()).end();

        assertThat(data.directory()).doesNotExist();
    }
}
