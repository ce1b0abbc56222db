package io.testflow.environment.internal.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.ContainerNetwork;
import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.engine.EngineUndo;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.util.Set;
import java.util.UUID;

/**
 * The network of one container, in which it finds those that it needs by the names of their services. Each has its own: others
 * may have services of the same names.
 *
 * @param engine that it belongs to
 * @param id by which the engine knows it
 */
record OwnNetwork(Engine engine, String id) {

    /** Containers keep the network that they have published their ports in, which is the first by name: behind {@code bridge}. */
    private static final String PREFIX = "testflow-";

    /** Makes one for a service that has to reach others, and takes the containers among these into it. */
    static OwnNetwork make(Engine engine, StartRequest request) throws StartFailure {
        OwnNetwork network = new OwnNetwork(engine, create(engine, request));
        boolean isComplete = false;
        try {
            engine.undoes(request, address -> EngineUndo.ofNetwork(address, network.id));
            for (Endpoint needed : request.needed()) {
                if (needed.has(Inside.CONTAINER)) {
                    String container = needed.property(Inside.CONTAINER);
                    engine.undoes(request, address -> EngineUndo.ofConnection(address, network.id, container));
                    network.take(needed.service(), container);
                }
            }
            isComplete = true;
            return network;
        } catch (DockerException e) {
            throw StartFailure.lasting("It cannot be connected with what it needs (" + Refusal.text(e) + ").");
        } finally {
            if (!isComplete) {
                network.remove();
            }
        }
    }

    private static String create(Engine engine, StartRequest request) throws StartFailure {
        try {
            return engine.ask(client -> client.createNetworkCmd()
                            .withName(PREFIX + request.name() + "-" + UUID.randomUUID())
                            .withLabels(Labels.of(request))
                            .exec())
                    .getId();
        } catch (DockerException e) {
            throw StartFailure.lasting("It needs a network of its own, and the Docker engine makes none ("
                    + Refusal.text(e) + "). `docker network prune` removes those that nobody uses.");
        }
    }

    private void take(String name, String container) {
        engine.tell(client -> client.connectToNetworkCmd()
                .withNetworkId(id)
                .withContainerId(container)
                .withContainerNetwork(new ContainerNetwork().withAliases(name))
                .exec());
    }

    /** The address of the engine's machine in it. */
    String gateway() {
        return engine.ask(client -> client.inspectNetworkCmd().withNetworkId(id).exec()).getIpam().getConfig().stream()
                .map(EngineHost::gateway)
                .filter(gateway -> !gateway.isEmpty())
                .findFirst()
                .orElse("host-gateway");
    }

    /** Removes it, and nothing of those that are in it. */
    void remove() {
        try {
            engine.tell(this::removeBy);
        } catch (DockerException e) {
            // It is gone, or the next start removes it.
        }
    }

    private void removeBy(DockerClient client) {
        Set<String> inside = client.inspectNetworkCmd()
                .withNetworkId(id)
                .exec()
                .getContainers()
                .keySet();
        for (String container : inside) {
            client.disconnectFromNetworkCmd()
                    .withNetworkId(id)
                    .withContainerId(container)
                    .withForce(true)
                    .exec();
        }
        client.removeNetworkCmd(id).exec();
    }
}
