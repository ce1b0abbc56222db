package io.testflow.environment.internal.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import io.testflow.environment.internal.engine.EngineAddress;
import io.testflow.environment.internal.engine.EngineSockets;
import io.testflow.environment.internal.engine.EngineUndo;
import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import org.testcontainers.dockerclient.TransportConfig;

/**
 * A Docker engine, as Testcontainers finds it. Its client is one of our own: that of Testcontainers starts Ryuk first, which ends
 * what one JVM has started when that JVM ends, and fails where Ryuk's image cannot be had.
 *
 * @param client talks to it
 * @param address where it takes calls; empty where that takes a library
 * @param host where published ports are, as seen from here
 * @param memory of the machine of the engine, in bytes; 0 where it does not say
 */
record Engine(DockerClient client, Optional<EngineAddress> address, String host, long memory) {

    /** Why there is none, as far as can be told without Testcontainers and in no time. */
    static Optional<String> absence() {
        return absence(usual());
    }

    private static Optional<String> absence(EngineSockets sockets) {
        return sockets.fault().map(fault -> "No Docker engine answers. " + fault);
    }

    private static EngineSockets usual() {
        return EngineSockets.usual(System::getenv, Path.of(System.getProperty("user.home")));
    }

    /**
     * The engine.
     *
     * @throws StartFailure when there is none; the message says why
     */
    static Engine connect() throws StartFailure {
        return connect(usual());
    }

    /**
     * The engine, where one of the sockets is open, or there is none to look at.
     *
     * @throws StartFailure when there is none; the message says why
     */
    static Engine connect(EngineSockets sockets) throws StartFailure {
        Optional<String> absence = EngineCall.make(() -> absence(sockets));
        if (absence.isPresent()) {
            throw StartFailure.lasting(absence.get());
        }
        try {
            return EngineCall.make(() -> {
                DockerClientFactory factory = DockerClientFactory.instance();
                return by(factory.getTransportConfig(), factory.getInfo().getMemTotal());
            });
        } catch (RuntimeException e) {
            throw StartFailure.lasting("No Docker engine answers where Testcontainers looks for one, by DOCKER_HOST or"
                    + " its own configuration (" + e.getMessage() + "). Start it, or correct where it is.");
        }
    }

    /**
     * The engine that is reached in one way.
     *
     * @param memory of its machine, in bytes; null where it does not say
     */
    static Engine by(TransportConfig transport, @Nullable Long memory) {
        DockerClient client = DockerClientProviderStrategy.getClientForConfig(transport);
        return new Engine(
                client,
                address(transport),
                EngineHost.of(client, transport.getDockerHost()),
                Objects.requireNonNullElse(memory, 0L));
    }

    /** Where it takes calls without its client, which alone encrypts them; empty where it takes none. */
    static Optional<EngineAddress> address(TransportConfig transport) {
        return transport.getSslConfig() == null ? EngineAddress.of(transport.getDockerHost()) : Optional.empty();
    }

    /** Notes in the lease of a service what ends with it, before it can be forgotten. */
    void undoes(StartRequest request, Function<EngineAddress, EngineUndo> undo) {
        if (address.isPresent()) {
            try {
                new Lease(request.directory()).add(undo.apply(address.get()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * What the engine answers to a call, which is made on a thread of its own: the client forgets a call whose thread is
     * interrupted, and with it the container that the engine makes by it.
     *
     * @throws DockerException when the engine refuses, or has not answered some seconds after the caller was interrupted
     */
    <T> T ask(Function<DockerClient, T> call) {
        return EngineCall.make(() -> call.apply(client));
    }

    /** Tells the engine to do something, as {@link #ask} does. */
    void tell(Consumer<DockerClient> call) {
        ask(asked -> {
            call.accept(asked);
            return this;
        });
    }

    /** Whether its published ports are ports of this machine. */
    boolean isLocal() {
        return host.equals(EngineHost.HERE);
    }
}
