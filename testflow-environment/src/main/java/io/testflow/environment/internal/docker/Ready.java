package io.testflow.environment.internal.docker;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Readiness;
import io.testflow.environment.internal.readiness.Probe;
import io.testflow.environment.internal.readiness.Probes;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a container is ready: as its definition says, else as is known of its type. */
final class Ready {

    private static final int CONNECT_MILLIS = 2_000;

    /** How long the engine takes at most to find that nobody listens behind a port that it has opened itself. */
    private static final int DROP_MILLIS = 100;

    private Ready() {}

    static Probe of(ContainerPlan plan, Endpoint endpoint, Path log) {
        Readiness.Check asked = plan.service().readiness().check();
        List<Integer> ports = Inside.ports(endpoint);
        if (!(asked instanceof Readiness.Listening)) {
            return Probes.of(asked, endpoint.has(Endpoint.HOST) ? endpoint.host() : "", ports, log);
        }
        ImageType.Ready known = plan.type().ready();
        if (!known.page().isEmpty()) {
            return Probes.of(new Readiness.Answering(known.page()), endpoint.host(), ports, log);
        }
        return known.log().isEmpty() ? listening(endpoint, ports) : saying(log, known.log());
    }

    private static Probe saying(Path log, String pattern) {
        Pattern said = Pattern.compile(pattern, Pattern.DOTALL);
        return () -> {
            try {
                return said.matcher(Files.readString(log, StandardCharsets.ISO_8859_1))
                                .find()
                        ? Optional.empty()
                        : Optional.of("its log has no `" + pattern + "`");
            } catch (IOException e) {
                return Optional.of("it has no log (" + e + ")");
            }
        };
    }

    private static Probe listening(Endpoint endpoint, List<Integer> ports) {
        return () -> ports.stream()
                .flatMap(port -> listening(endpoint.host(), port).stream())
                .findFirst();
    }

    private static Optional<String> listening(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            return isDropped(socket)
                    ? Optional.of("nothing in it listens behind " + host + ":" + port)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.of("nothing listens at " + host + ":" + port + " (" + e.getMessage() + ")");
        }
    }

    private static boolean isDropped(Socket socket) throws IOException {
        socket.setSoTimeout(DROP_MILLIS);
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }
}
