package io.testflow.environment.internal.docker;

import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses the ports by which a container is reached that has to know them before it starts. */
@FunctionalInterface
interface FixedPorts {

    /** By the ports that the container listens on. */
    Map<Integer, Integer> choose(List<Integer> ports) throws StartFailure;

    /** Ports of this machine that are free now; nothing keeps others from taking them before the container does. */
    static Map<Integer, Integer> free(List<Integer> ports) throws StartFailure {
        Map<Integer, Integer> chosen = new LinkedHashMap<>();
        for (int port : ports) {
            try (ServerSocket socket = new ServerSocket(0)) {
                chosen.put(port, socket.getLocalPort());
            } catch (IOException e) {
                throw StartFailure.passing("No free port was found (" + e.getMessage() + ").");
            }
        }
        return chosen;
    }
}
