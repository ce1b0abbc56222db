package io.testflow.environment.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.configuration.Placeholders;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.capacity.Capacity;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.internal.tree.Tree;
import io.testflow.environment.memory.MemoryProvider;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class OrphanSweepTest {

    private static final String JAVA = ProcessHandle.current().info().command().orElseThrow();

    @TempDir
    Path temporary;

    private final List<Process> holders = new ArrayList<>();
    private final Process sleeping;
    private Path directory;

    OrphanSweepTest() throws IOException {
        sleeping = new ProcessBuilder("sleep", "600").start();
    }

    @BeforeEach
    void make_the_place() throws IOException {
        directory = Files.createDirectory(temporary.resolve("testflow-" + System.getProperty("user.name")));
        Path cache = Files.createDirectory(directory.resolve("cache"));
        Path unpacked = Files.createDirectories(Path.of("target", "cache").toAbsolutePath());
        try (DirectoryStream<Path> installations = Files.newDirectoryStream(unpacked, "postgres-*")) {
            for (Path installation : installations) {
                Files.createSymbolicLink(cache.resolve(installation.getFileName()), installation);
            }
        }
    }

    @AfterEach
    void end_all() {
        sleeping.destroyForcibly();
        holders.stream()
                .flatMap(holder -> Stream.concat(holder.descendants(), Stream.of(holder.toHandle())))
                .forEach(ProcessHandle::destroyForcibly);
        Tree.remove(directory);
    }

    @Test
    void a_server_whose_holder_was_killed_ends_at_the_next_start_and_that_of_another_holder_stays() throws Exception {
        Process killed = holder();
        Process other = holder();
        List<Path> theirs = services();
        ProcessHandle orphan = server(killed);
        Path data = data(orphan);
        assertThat(data).exists();
        killed.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();

        StartedServices mine = startOne();

        assertThat(orphan.isAlive()).isFalse();
        assertThat(data).doesNotExist();
        assertThat(data(server(other))).exists();
        assertThat(server(other).isAlive()).isTrue();
        assertThat(services()).hasSize(2).anyMatch(theirs::contains);
        mine.stop();
        other.destroyForcibly().waitFor();
        new OrphanSweep(directory).run();
        assertThat(services()).isEmpty();
    }

    @Test
    void a_process_that_only_has_the_number_of_one_that_has_ended_stays() throws Exception {
        Path service = lease("holder 1 1\nprocess " + sleeping.pid() + " 1\n");

        new OrphanSweep(directory).run();

        assertThat(sleeping.isAlive()).isTrue();
        assertThat(service).doesNotExist();
    }

    @Test
    void what_is_held_or_has_no_holder_stays() throws Exception {
        Path held = lease("");
        new Lease(held).hold(Holder.thisProcess());
        new Lease(held).add(sleeping.toHandle());
        Path unknown = lease("holder nobody\nprocess " + sleeping.pid() + "\n");

        new OrphanSweep(directory).run();

        assertThat(held).exists();
        assertThat(unknown).exists();
        assertThat(directory.resolve("cache")).exists();
        assertThat(new Lease(held).processes()).containsExactly(sleeping.toHandle());
    }

    @Test
    void a_process_of_an_orphan_ends() throws Exception {
        Path service = lease("holder 1 1\n");
        new Lease(service).add(sleeping.toHandle());

        new OrphanSweep(directory).run();

        assertThat(sleeping.isAlive()).isFalse();
        assertThat(service).doesNotExist();
    }

    @Test
    void a_server_ends_with_a_jvm_that_is_asked_to_end() throws Exception {
        Process holder = holder();
        ProcessHandle server = server(holder);
        Path data = data(server);

        holder.destroy();
        holder.waitFor();

        assertThat(server.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
        assertThat(data).doesNotExist();
        assertThat(services()).isEmpty();
    }

    private StartedServices startOne() {
        Workplace place = new Workplace(
                directory,
                getClass().getClassLoader(),
                new Placeholders(System::getenv),
                directory,
                Holder.thisProcess());
        return new Startup(
                        new Providers(List.of(MemoryProvider.scripted(Map.of()))),
                        place,
                        Capacity.of(System::getProperty))
                .start(Environment.named("it").service("db", Service.postgres("18")));
    }

    private Path lease(String text) throws IOException {
        Path service = Files.createTempDirectory(directory, "db-");
        Files.writeString(service.resolve("lease"), text);
        return service;
    }

    private Process holder() throws IOException {
        String classes = System.getProperty("java.class.path");
        String place = "-Djava.io.tmpdir=" + temporary;
        Process process = new ProcessBuilder(JAVA, place, "-cp", classes, HeldServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        holders.add(process);
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        assertThat(said.readLine()).isEqualTo("holds");
        return process;
    }

    private static ProcessHandle server(Process holder) {
        return holder.children().findFirst().orElseThrow();
    }

    /** In memory where this machine has room, else on the disk. */
    private static Path data(ProcessHandle server) {
        List<String> words = List.of(server.info().arguments().orElseThrow());
        return Path.of(words.get(words.indexOf("-D") + 1));
    }

    private List<Path> services() throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(path -> path.getFileName().toString().startsWith("db-"))
                    .toList();
        }
    }
}
