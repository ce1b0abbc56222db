package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RunningContainerTest {

    @Test
    void ports_that_are_not_published_any_more_are_left_out() throws IOException {
        try (SpokenEngine engine = new SpokenEngine().answering("GET /containers/f00/json", 200, """
                {"NetworkSettings": {"Ports": {
                  "80/tcp": null, "81/tcp": [], "82/tcp": [{"HostIp": "127.0.0.1", "HostPort": "40082"}]
                }}}""")) {
            RunningContainer container = new RunningContainer(engine.on("localhost", 0), "f00");

            assertThat(container.published(List.of(80, 81, 82, 83), port -> port))
                    .isEqualTo(Map.of(82, 40_082));
        }
    }

    @Test
    void a_container_whose_engine_has_gone_does_not_run() throws IOException {
        SpokenEngine engine = new SpokenEngine();
        RunningContainer container = new RunningContainer(engine.on("localhost", 0), "f00");
        assertThat(container.fault()).hasValue("is gone: somebody has removed its container");

        engine.close();

        assertThat(container.fault())
                .hasValueSatisfying(fault ->
                        assertThat(fault).startsWith("cannot be asked for, since its Docker engine does not answer ("));
    }
}
