package io.testflow.environment.internal.engine;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places where a Docker engine listens on this machine. Testcontainers knows them too, but not how to say what is wrong, and
 * it waits ten seconds for an engine that is not there.
 *
 * @param all files of sockets
 * @param elsewhere where somebody has said that the engine is, when that is no socket; empty where nobody has
 */
public record EngineSockets(List<Path> all, String elsewhere) {

    /** Copies the list. */
    public EngineSockets {
        all = List.copyOf(all);
    }

    /**
     * Those that are looked at where nothing is configured; none where somebody has said where the engine is.
     *
     * @param environment gives the values of environment variables
     * @param home of the user
     */
    public static EngineSockets usual(UnaryOperator<@Nullable String> environment, Path home) {
        String host = environment.apply("DOCKER_HOST");
        if (host == null) {
            host = configured(home);
        }
        if (host != null) {
            return host.startsWith("unix://")
                    ? new EngineSockets(List.of(Path.of(URI.create(host).getPath())), "")
                    : new EngineSockets(List.of(), host);
        }
        List<Path> all = new ArrayList<>(List.of(Path.of("/var/run/docker.sock")));
        String runtime = environment.apply("XDG_RUNTIME_DIR");
        if (runtime != null) {
            all.add(Path.of(runtime, "docker.sock"));
        }
        Stream.of(".docker/run", ".docker/desktop")
                .map(directory -> home.resolve(directory).resolve("docker.sock"))
                .filter(Files::exists)
                .forEach(all::add);
        return new EngineSockets(all, "");
    }

    private static @Nullable String configured(Path home) {
        Properties properties = new Properties();
        try (InputStream file = Files.newInputStream(home.resolve(".testcontainers.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            return null;
        }
        return properties.getProperty("tc.host", properties.getProperty("docker.host"));
    }

    /**
     * The engine itself.
     *
     * @throws IOException when there is none that can be asked without more; the message says why, in sentences
     */
    EngineAddress engine() throws IOException {
        if (!elsewhere.isEmpty()) {
            return EngineAddress.parse(elsewhere)
                    .orElseThrow(() -> new IOException("the Docker engine is said to be at " + elsewhere
                            + ", where only Testcontainers can ask it"));
        }
        return open().flatMap(socket -> EngineAddress.parse("unix://" + socket))
                .orElseThrow(() -> new IOException(fault().orElse("")));
    }

    /** The first that somebody listens at. */
    Optional<Path> open() {
        return all.stream().filter(socket -> fault(socket).isEmpty()).findFirst();
    }

    /** Why nobody listens at any of them; empty where somebody does, or there is none to look at. */
    public Optional<String> fault() {
        if (all.isEmpty() || open().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(all.stream()
                .flatMap(socket -> fault(socket).stream())
                .distinct()
                .collect(joining(" ")));
    }

    private static Optional<String> fault(Path socket) {
        if (!Files.exists(socket)) {
            return Optional.of("There is no socket " + socket + ": install Docker and start it, or name an engine by"
                    + " DOCKER_HOST.");
        }
        try {
            SocketChannel.open(UnixDomainSocketAddress.of(socket)).close();
            return Optional.empty();
        } catch (ConnectException e) {
            return Optional.of("Nobody listens at the socket " + socket + ": start Docker.");
        } catch (IOException e) {
            return Optional.of(closed(socket, e));
        }
    }

    /** What it means that a socket which is there cannot be opened. */
    static String closed(Path socket, IOException reason) {
        return String.valueOf(reason.getMessage()).contains("ermission denied")
                ? "The socket " + socket + " is closed to the user " + System.getProperty("user.name")
                        + " (permission denied): add them to its group, often `docker`, and log in again."
                : "The socket " + socket + " cannot be opened (" + reason.getMessage() + ").";
    }
}
