package io.testflow.environment.internal.docker;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.Ports;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * A container that was started.
 *
 * @param engine that runs it
 * @param id by which the engine knows it
 */
record RunningContainer(Engine engine, String id) {

    /** Why it does not run, as the end of a sentence that begins with its name; empty while it runs. */
    Optional<String> fault() {
        try {
            InspectContainerResponse.ContainerState state =
                    engine.ask(client -> client.inspectContainerCmd(id).exec()).getState();
            if (Boolean.TRUE.equals(state.getRunning())) {
                return Optional.empty();
            }
            return Optional.of(
                    Boolean.TRUE.equals(state.getOOMKilled())
                            ? "was killed, since it has taken more memory than it may: raise the `memory` of its"
                                    + " `resources`"
                            : "has exited with status " + state.getExitCodeLong());
        } catch (NotFoundException e) {
            return Optional.of("is gone: somebody has removed its container");
        } catch (RuntimeException e) {
            return Optional.of(
                    "cannot be asked for, since its Docker engine does not answer (" + Refusal.text(e) + ")");
        }
    }

    /**
     * The ports of the engine's machine by which its own are reached; none once it has ended.
     *
     * @param ports of the container
     * @param behind where it listens for those who come by a published port
     */
    Map<Integer, Integer> published(List<Integer> ports, IntUnaryOperator behind) {
        Map<ExposedPort, Ports.Binding[]> bindings = engine.ask(
                        client -> client.inspectContainerCmd(id).exec())
                .getNetworkSettings()
                .getPorts()
                .getBindings();
        Map<Integer, Integer> published = new LinkedHashMap<>();
        for (int port : ports) {
            Stream.ofNullable(bindings.get(ExposedPort.tcp(behind.applyAsInt(port))))
                    .flatMap(Stream::of)
                    .findFirst()
                    .ifPresent(binding -> published.put(port, Integer.valueOf(binding.getHostPortSpec())));
        }
        return published;
    }

    /** Ends it by force, and removes it with its volumes; does nothing where it is gone. */
    void remove() {
        try {
            engine.tell(client -> client.removeContainerCmd(id)
                    .withForce(true)
                    .withRemoveVolumes(true)
                    .exec());
        } catch (DockerException e) {
            // It is gone, or somebody removes it now.
        }
    }
}
