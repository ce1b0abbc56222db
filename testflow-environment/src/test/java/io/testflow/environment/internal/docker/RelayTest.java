package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.OwnProcesses;
import io.testflow.environment.Requests;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RelayTest {

    private static final Service WEB = Service.of("container", new Origin.Image("testflow/web:1"));

    @TempDir
    Path directory;

    @Test
    void a_relay_that_ends_at_once_is_told_and_its_log_says_why() {
        OwnProcesses processes = new OwnProcesses();
        StartRequest request = Requests.of(directory, "web", WEB);

        assertThatThrownBy(() -> Relay.start(request, "no-such-host.invalid", List.of(4711)))
                .isInstanceOf(StartFailure.class)
                .hasMessage("There is no way from its network to this machine (its relay has ended).");
        assertThat(request.log()).content().contains("UnknownHostException");
        assertThat(processes.running()).isEmpty();
    }
}
