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
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw StartFailure.passing("No free port was found (" + e.getMessage() + ").");
        } finally {
            held.forEach(FreePorts::close);
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
