package io.testflow.environment.internal.docker;

import io.testflow.environment.internal.readiness.Patience;
import io.testflow.environment.internal.readiness.Probe;
import io.testflow.environment.internal.readiness.Probes;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a way from the containers of a network to services that listen on this machine alone: a program that listens at the
 * gateway of the network, on the same ports. It is a process of its own, as it lives as long as the container does.
 *
 * @param process the program
 */
record Relay(Process process) {

    /** Starts it; it ends with the service of the request. */
    static Relay start(StartRequest request, String gateway, List<Integer> ports)
            throws StartFailure, InterruptedException {
        try {
            Relay relay = new Relay(new ProcessBuilder(command(gateway, ports))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(request.log().toFile()))
                    .start());
            request.started(relay.process);
            relay.await(Probes.listening(gateway, ports), request.log());
            return relay;
        } catch (IOException e) {
            throw StartFailure.lasting("There is no way from its network to this machine (" + e.getMessage() + ").");
        }
    }

    private void await(Probe ready, Path log) throws IOException, InterruptedException {
        boolean isReady = false;
        try {
            isReady = Patience.await(ready, this::end, log).isEmpty();
        } finally {
            if (!isReady) {
                stop();
            }
        }
        if (!isReady) {
            throw new IOException("its relay has ended");
        }
    }

    private Optional<String> end() {
        return process.isAlive() ? Optional.empty() : Optional.of("has ended");
    }

    private static List<String> command(String gateway, List<Integer> ports) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classes().toString(),
                RelayProgram.class.getName(),
                gateway));
        ports.forEach(port -> command.add(String.valueOf(port)));
        return command;
    }

    private static Path classes() throws IOException {
        try {
            return Path.of(RelayProgram.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    void stop() {
        process.destroyForcibly();
    }
}
