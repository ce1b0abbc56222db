package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import io.testflow.environment.internal.lifecycle.OrphanSweep;
import io.testflow.environment.internal.tree.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDocker
class DockerOrphansTest {

    private static final String JAVA = ProcessHandle.current().info().command().orElseThrow();

    @TempDir
    Path temporary;

    private final List<Process> holders = new ArrayList<>();
    private DockerClient client;
    private Path place;

    @BeforeEach
    void connect() throws Exception {
        client = Engine.connect().client();
        place = temporary.resolve("testflow-" + System.getProperty("user.name"));
    }

    @AfterEach
    void end_all() throws Exception {
        for (Process holder : holders) {
            holder.destroy();
            holder.waitFor();
        }
    }

    @Test
    void what_a_killed_process_has_left_goes_with_the_next_start_that_needs_no_docker() throws Exception {
        List<String> killed = killed(holder());
        assertThat(networks()).hasSize(1);
        assertThat(killed).allMatch(this::isThere);

        new OrphanSweep(place).run();

        assertThat(killed).noneMatch(this::isThere);
        assertThat(networks()).isEmpty();
    }

    @Test
    void it_goes_with_the_next_container_where_its_lease_is_lost() throws Exception {
        List<String> held = containers(holder());
        List<String> killed = killed(holder());
        try (Stream<Path> services = Files.list(place)) {
            services.forEach(Tree::remove);
        }

        new Orphans(Engine.connect()).sweep();

        assertThat(killed).noneMatch(this::isThere);
        assertThat(held).allMatch(this::isThere);
        assertThat(networks()).hasSize(1);
    }

    @Test
    void what_somebody_holds_goes_when_he_ends_and_not_before() throws Exception {
        Process holder = holder();
        List<String> held = containers(holder);

        new OrphanSweep(place).run();
        new Orphans(Engine.connect()).sweep();

        assertThat(held).allMatch(this::isThere);
        holder.destroy();
        holder.waitFor();
        assertThat(held).noneMatch(this::isThere);
        assertThat(networks()).isEmpty();
    }

    @Test
    void what_has_not_all_our_labels_stays() {
        String foreign = client.createContainerCmd("testflow/web:1")
                .withLabels(Map.of(Labels.MACHINE, Labels.machine()))
                .exec()
                .getId();

        new Orphans(new Engine(client, Optional.empty(), "localhost", 0)).sweep();

        assertThat(isThere(foreign)).isTrue();
        client.removeContainerCmd(foreign).exec();
    }

    private Process holder() throws IOException {
        Process process = new ProcessBuilder(
                        JAVA,
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeldContainers.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        holders.add(process);
        return process;
    }

    private static List<String> containers(Process holder) throws IOException {
        return List.of(holder.inputReader(StandardCharsets.UTF_8).readLine().split(" "));
    }

    private static List<String> killed(Process holder) throws Exception {
        List<String> containers = containers(holder);
        holder.destroyForcibly().waitFor();
        return containers;
    }

    private boolean isThere(String container) {
        try {
            client.inspectContainerCmd(container).exec();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    /** Those of the service that needs another one, of holders whose files are in the directory of this test. */
    private List<String> networks() {
        return client.listNetworksCmd().withFilter("label", List.of("io.testflow.service=app")).exec().stream()
                .filter(network -> network.getLabels().get("io.testflow.lease").startsWith(place.toString()))
                .map(network -> network.getId())
                .toList();
    }
}
