package io.testflow.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.configuration.Placeholders;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Service;
import io.testflow.core.error.UsageException;
import io.testflow.environment.internal.capacity.Capacity;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.internal.lifecycle.Providers;
import io.testflow.environment.internal.lifecycle.StartedServices;
import io.testflow.environment.internal.lifecycle.Startup;
import io.testflow.environment.internal.lifecycle.Workplace;
import io.testflow.environment.internal.process.ProcessProvider;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A build is a process of its own here, and so is each of its test JVMs. */
@Timeout(120)
class BuildServicesTest {

    @TempDir
    Path temporary;

    private final List<SharingJvm> jvms = new ArrayList<>();
    private Process build;
    private BuildServices services;

    @BeforeEach
    void begin_a_build() throws IOException {
        Files.createSymbolicLink(
                temporary.resolve("cache"),
                Files.createDirectories(Path.of("target", "cache").toAbsolutePath()));
        build = new ProcessBuilder("sleep", "600").start();
        services = BuildServices.of(build.toHandle(), temporary);
    }

    @AfterEach
    void end_it() throws Exception {
        for (SharingJvm jvm : jvms) {
            jvm.end();
        }
        services.end();
        build.destroyForcibly();
        Files.delete(temporary.resolve("cache"));
    }

    @Test
    void test_jvms_share_a_server_and_never_a_database() throws Exception {
        SharingJvm.Answer first = jvm().ask();
        SharingJvm.Answer second = jvm().ask();

        assertThat(second.port()).isEqualTo(first.port());
        assertThat(second.database()).isNotEqualTo(first.database());
    }

    @Test
    void a_server_outlives_the_test_jvm_that_has_started_it_however_that_ends() throws Exception {
        SharingJvm killed = jvm();
        SharingJvm.Answer first = killed.ask();
        killed.kill();
        SharingJvm orderly = jvm();
        assertThat(orderly.ask().port()).isEqualTo(first.port());
        orderly.end();

        assertThat(jvm().ask().port()).isEqualTo(first.port());
    }

    @Test
    void all_end_with_the_build() throws Exception {
        SharingJvm.Answer server = jvm().ask();

        services.end();

        assertThat(isOpen(server)).isFalse();
        assertThat(left()).isEmpty();
    }

    @Test
    void what_a_test_jvm_had_for_itself_that_was_killed_ends_with_the_build_and_that_of_others_stays()
            throws Exception {
        Path orphan = held("holder 1 1\n");
        Path other = held("");
        new Lease(other).hold(Holder.thisProcess());

        services.end();

        assertThat(orphan).doesNotExist();
        assertThat(other).exists();
    }

    private Path held(String lease) throws IOException {
        Path directory = Files.createTempDirectory(temporary, "db-");
        Files.writeString(directory.resolve("lease"), lease);
        return directory;
    }

    @Test
    void those_of_a_build_that_was_killed_end_when_the_next_one_starts_something() throws Exception {
        SharingJvm.Answer server = jvm().ask();
        build.destroyForcibly().waitFor();
        assertThat(isOpen(server)).isTrue();
        build = new ProcessBuilder("sleep", "600").start();
        services = BuildServices.of(build.toHandle(), temporary);

        assertThat(jvm().ask().port()).isNotEqualTo(server.port());
        assertThat(isOpen(server)).isFalse();
        assertThat(left()).hasSize(2);
    }

    @Test
    void one_that_has_died_is_started_anew() throws Exception {
        SharingJvm jvm = jvm();
        SharingJvm.Answer server = jvm.ask();
        killTheServer();

        SharingJvm.Answer again = jvm.ask();

        assertThat(again.port()).isNotEqualTo(server.port());
        assertThat(jvm().ask().port()).isEqualTo(again.port());
        assertThat(left()).hasSize(2);
    }

    @Test
    void they_end_when_whoever_sees_to_their_end_is_closed() throws Exception {
        Environment environment = Environment.named("it").service("sleeper", Service.process("sleep", "600"));
        AutoCloseable end = services.untilExit();
        StartedServices shared = services.use(startup(), environment);
        assertThat(services.use(startup(), environment).fault()).isEmpty();

        end.close();

        assertThat(shared.fault()).isPresent();
        assertThat(left()).isEmpty();
    }

    @Test
    void what_is_written_of_kept_environments_that_have_ended_goes_with_the_build() throws Exception {
        KeptEnvironments kept = KeptEnvironments.in(temporary);
        Environment environment = Environment.named("it").service("sleeper", Service.process("sleep", "600"));
        kept.use(startup(), environment, Holder.thisProcess());
        kept.end(kept.running().get(0));

        services.end();

        try (Stream<Path> files = Files.list(temporary.resolve("kept"))) {
            assertThat(files).allMatch(file -> file.toString().endsWith(".lock"));
        }
    }

    private Startup startup() {
        Placeholders variables = new Placeholders(name -> null);
        Workplace place =
                new Workplace(temporary, getClass().getClassLoader(), variables, temporary, Holder.thisProcess());
        return new Startup(new Providers(List.of(new ProcessProvider())), place, Capacity.of(System::getProperty));
    }

    @Test
    void a_property_that_no_build_has_set_is_named() {
        assertThatThrownBy(() -> BuildServices.of("none of it"))
                .isInstanceOf(UsageException.class)
                .hasMessage("The system property `testflow.services` is `none of it`, which no build has set."
                        + " Leave it to TestFlow.");
        assertThat(BuildServices.of(services.property()).property()).isEqualTo(services.property());
    }

    private SharingJvm jvm() throws IOException {
        SharingJvm jvm = new SharingJvm(services.property());
        jvms.add(jvm);
        return jvm;
    }

    /** The directories of services, and what the build has written of them. */
    private List<Path> left() throws IOException {
        try (Stream<Path> services = Files.list(temporary);
                Stream<Path> builds = Files.list(temporary.resolve("builds"))) {
            return Stream.concat(services, builds)
                    .filter(path -> Files.exists(path.resolve("lease")))
                    .toList();
        }
    }

    private void killTheServer() throws IOException {
        for (Path service : left()) {
            for (ProcessHandle process : new Lease(service).processes()) {
                process.destroyForcibly();
                process.onExit().join();
            }
        }
    }

    private static boolean isOpen(SharingJvm.Answer server) {
        try (Socket socket = new Socket("localhost", Integer.parseInt(server.port()))) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
