package io.testflow.environment.internal.port;

import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Finds ports that services can listen on. */
public final class FreePorts {

    private FreePorts() {}

    /**
     * Chooses different ports that are free now; nothing keeps others from taking them before the service does.
     *
     * @throws StartFailure when the machine has none
     */
    public static List<Integer> choose(int count) throws StartFailure {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int chosen = 0; chosen < count; chosen++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> ports = new ArrayList<>();
            for (ServerSocket socket : held) {
                ports.add(socket.getLocalPort());
            }
            return List.copyOf(ports);
        } catch (IOException e) {
            throw StartFailure.passing("No free port was found (" + e.getMessage() + ").");
        } finally {
            for (ServerSocket socket : held) {
                close(socket);
            }
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // Then it is not free, and whoever gets it says so.
        }
    }
}
