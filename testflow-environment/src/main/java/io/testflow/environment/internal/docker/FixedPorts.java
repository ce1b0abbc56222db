package io.testflow.environment.internal.docker;

import io.testflow.environment.internal.port.FreePorts;
import io.testflow.environment.provider.StartFailure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses the ports by which a container is reached that has to know them before it starts. */
@FunctionalInterface
interface FixedPorts {

    /** By the ports that the container listens on. */
    Map<Integer, Integer> choose(List<Integer> ports) throws StartFailure;

    /** Ports of this machine that are free now, a different one for each; nothing keeps others from taking them before the container does. */
    static Map<Integer, Integer> free(List<Integer> ports) throws StartFailure {
        List<Integer> free = FreePorts.choose(ports.size());
        Map<Integer, Integer> chosen = new LinkedHashMap<>();
        ports.forEach(port -> chosen.put(port, free.get(chosen.size())));
        return chosen;
    }
}
