package io.testflow.environment.internal.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.Network;
import java.util.Map;

/**
 * Removes containers and networks whose holder was killed.
 *
 * @param engine where they are
 */
record Orphans(Engine engine) {

    void sweep() {
        try {
            engine.tell(this::sweep);
        } catch (DockerException e) {
            // Somebody else removes them as well, or the next start does.
        }
    }

    private void sweep(DockerClient client) {
        for (Container container : client.listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(Map.of(Labels.MACHINE, Labels.machine()))
                .exec()) {
            if (Labels.isOrphan(container.getLabels())) {
                new RunningContainer(engine, container.getId()).remove();
            }
        }
        for (Network network : client.listNetworksCmd()
                .withFilter("label", java.util.List.of(Labels.MACHINE + "=" + Labels.machine()))
                .exec()) {
            if (Labels.isOrphan(network.getLabels())) {
                new OwnNetwork(engine, network.getId()).remove();
            }
        }
    }
}
