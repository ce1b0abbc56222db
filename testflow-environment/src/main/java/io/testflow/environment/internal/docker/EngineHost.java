package io.testflow.environment.internal.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Network;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where published ports are. Testcontainers runs a container of an image of its own to find out, where it takes itself for one that
 * runs in a container.
 */
final class EngineHost {

    /** Where the engine publishes ports on the machine of this process. */
    static final String HERE = "localhost";

    private static final String OVERRIDE = "TESTCONTAINERS_HOST_OVERRIDE";

    /** Is there in each container of Docker. */
    private static final Path IN_CONTAINER = Path.of("/.dockerenv");

    private EngineHost() {}

    /**
     * The host of an engine.
     *
     * @param address by which it is reached
     */
    static String of(DockerClient client, URI address) {
        return of(client, address, System.getenv(OVERRIDE), Files.exists(IN_CONTAINER));
    }

    /**
     * The same, as the process finds it.
     *
     * @param override what somebody has said that it is; null or blank where nobody has
     * @param inContainer whether the process runs in a container
     */
    static String of(DockerClient client, URI address, @Nullable String override, boolean inContainer) {
        if (override != null && !override.isBlank()) {
            return override;
        }
        if (address.getHost() != null) {
            return isMine(address.getHost()) ? HERE : address.getHost();
        }
        return inContainer ? neighbour(client) : HERE;
    }

    /** In a container the engine may be that of the machine around it, whose ports are at the gateway of the containers. */
    private static String neighbour(DockerClient client) {
        try {
            return client.inspectNetworkCmd().withNetworkId("bridge").exec().getIpam().getConfig().stream()
                    .map(EngineHost::gateway)
                    .filter(gateway -> !gateway.isEmpty() && !isMine(gateway))
                    .findFirst()
                    .orElse(HERE);
        } catch (DockerException e) {
            return HERE;
        }
    }

    /** The address of the machine in a network: the first one, where the engine does not say. */
    static String gateway(Network.Ipam.Config config) {
        String gateway = config.getGateway();
        return gateway != null && !gateway.isEmpty() ? gateway : first(config.getSubnet());
    }

    private static String first(@Nullable String subnet) {
        if (subnet == null) {
            return "";
        }
        List<String> parts = List.of(subnet.replaceAll("/.*", "").split("\\.", -1));
        return parts.size() == 4
                ? String.join(".", parts.subList(0, 3)) + "." + (Integer.parseInt(parts.get(3)) + 1)
                : "";
    }

    /** Whether an address is one of this machine. */
    static boolean isMine(String address) {
        try {
            InetAddress found = InetAddress.getByName(address);
            return found.isLoopbackAddress() || NetworkInterface.getByInetAddress(found) != null;
        } catch (UnknownHostException | SocketException e) {
            return false;
        }
    }
}
