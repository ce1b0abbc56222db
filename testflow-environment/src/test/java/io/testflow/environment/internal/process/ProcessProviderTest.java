package io.testflow.environment.internal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Readiness;
import io.testflow.core.environment.Service;
import io.testflow.environment.Requests;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ProcessProviderTest {

    private static final String JAVA = ProcessHandle.current().info().command().orElseThrow();

    @TempDir
    Path directory;

    private final ProcessProvider provider = new ProcessProvider();

    @Test
    void a_program_listens_where_it_is_told_and_ends_with_all_that_it_has_started() throws Exception {
        Service service = program("serve", "{app.port}", "{app.port.9090}")
                .ports(8080, 9090)
                .variable("GREETING", "hello on {app.port.8080}")
                .ready(Readiness.answering("/"));

        RunningService running = provider.start(Requests.of(directory, "app", service));

        int port = running.endpoint().port();
        assertThat(running.endpoint().property("port.8080")).isEqualTo(String.valueOf(port));
        assertThat(running.endpoint().property("port.9090")).isNotEqualTo(String.valueOf(port));
        assertThat(get(running.endpoint().property("url"))).isEqualTo("hello on " + port);
        List<ProcessHandle> all = ProcessHandle.current().descendants().toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(2);
        running.stop();
        assertThat(all).noneMatch(ProcessHandle::isAlive);
        assertThat(running.fault())
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("has exited with status"));
    }

    @Test
    void a_line_of_the_log_shows_that_it_is_ready() throws Exception {
        Service service = program("say", "Started in 5 ms").ready(Readiness.saying("Started in \\d+ ms"));

        RunningService running = provider.start(Requests.of(directory, "app", service));

        assertThat(running.fault()).isEmpty();
        assertThat(running.endpoint().properties()).isEmpty();
        running.stop();
    }

    @Test
    void what_names_another_service_is_left_to_whoever_knows_it() throws Exception {
        Service service = program("say", "{db.port} {app.port}").ports(8080);

        OwnPorts ports = OwnPorts.choose("app", service.ports());

        assertThat(ports.fill(service).texts())
                .contains("{db.port} " + ports.endpoint().port());
    }

    @Test
    void a_program_that_ends_before_it_is_ready_does_not_start() {
        StartRequest request = Requests.of(directory, "app", program("exit").ready(Readiness.saying("Started")));

        assertThatThrownBy(() -> provider.start(request))
                .isInstanceOf(StartFailure.class)
                .hasMessage("It has exited with status 3 before it was ready.");
        assertThat(request.log()).content().contains("no configuration");
    }

    @Test
    void a_port_that_somebody_else_has_taken_is_a_reason_that_passes() {
        Service service = program("taken").ready(Readiness.saying("Started"));

        assertThatThrownBy(() -> provider.start(Requests.of(directory, "app", service)))
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        failure -> assertThat(failure.isPassing()).isTrue())
                .hasMessage("Somebody else has taken its port; it has exited with status 1.");
    }

    @Test
    void a_program_that_is_interrupted_while_it_starts_does_not_stay() {
        Service service = program("say", "never").ready(Readiness.saying("Started"));
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> provider.start(Requests.of(directory, "app", service)))
                .isInstanceOf(InterruptedException.class);
        assertThat(ProcessHandle.current().children()).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void what_cannot_be_run_says_why() {
        assertThatThrownBy(() -> provider.start(Requests.of(directory, "app", Service.process("no-such-program"))))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("The command `no-such-program` cannot be run in " + directory);
        assertThatThrownBy(() -> provider.start(Requests.of(directory, "app", program("serve", "{app.port}"))))
                .isInstanceOf(StartFailure.class)
                .hasMessage("Its definition has {app.port}, and `ports` does not say so."
                        + " Name there what it listens on, `[8080]`.");
        assertThat(provider.offer(program("serve").init("a.sql"))).isInstanceOf(Offer.Refused.class);
        assertThat(provider.offer(program("serve").setting("a", "b"))).isInstanceOf(Offer.Refused.class);
        assertThat(provider.offer(Service.postgres("18"))).isEqualTo(new Offer.Refused("It takes a `command`."));
    }

    private static Service program(String... words) {
        String classes = Path.of(URI.create(ServiceProgram.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
        String[] command = new String[words.length + 4];
        command[0] = JAVA;
        command[1] = "-cp";
        command[2] = classes;
        command[3] = ServiceProgram.class.getName();
        System.arraycopy(words, 0, command, 4, words.length);
        return Service.process(command);
    }

    private static String get(String url) throws Exception {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url).toURL().openConnection();
        return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
