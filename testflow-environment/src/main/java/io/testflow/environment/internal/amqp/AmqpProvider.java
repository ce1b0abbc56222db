package io.testflow.environment.internal.amqp;

import static java.util.stream.Collectors.joining;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.dependency.Dependency;
import io.testflow.environment.internal.division.Parts;
import io.testflow.environment.internal.port.FreePorts;
import io.testflow.environment.internal.program.ClassPath;
import io.testflow.environment.internal.program.DivisibleProgram;
import io.testflow.environment.internal.program.JavaProgram;
import io.testflow.environment.internal.program.Library;
import io.testflow.environment.internal.program.ServerProcess;
import io.testflow.environment.internal.program.Versions;
import io.testflow.environment.internal.readiness.Probes;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Runs Qpid, which is the user's to add, where AMQP 0-9-1 is asked for. */
public final class AmqpProvider implements DivisibleProgram {

    private static final String RABBITMQ = "rabbitmq";
    private static final String LAUNCHER = "org.apache.qpid.server.SystemLauncher";

    /** What the broker finds by itself where it is there, and does not work without. */
    private static final List<String> PLUGINS = List.of(
            "org.apache.qpid.server.protocol.v0_8.ProtocolEngineCreator_0_9_1",
            "org.apache.qpid.server.store.MemoryConfigurationStore");

    private static final List<String> LIBRARIES = List.of(
            "org.apache.qpid:qpid-broker-core:10.1.0",
            "org.apache.qpid:qpid-broker-plugins-amqp-0-8-protocol:10.1.0",
            "org.apache.qpid:qpid-broker-plugins-memory-store:10.1.0");

    /** A virtual host has 70 threads by itself, and a broker that cannot listen goes on without. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "virtualhost.connectionThreadPool.size", "4",
            "virtualhost.connectionThreadPool.numberOfSelectors", "1",
            "virtualhost.housekeepingThreadCount", "1",
            "broker.failStartupWithErroredChild", "true");

    private final ClassLoader classes;

    /** That of this class path. */
    public AmqpProvider() {
        this(AmqpProvider.class.getClassLoader());
    }

    AmqpProvider(ClassLoader classes) {
        this.classes = classes;
    }

    @Override
    public Set<String> types() {
        return Set.of(RABBITMQ, "amqp");
    }

    @Override
    public Offer offer(Service service) {
        if (!service.init().isEmpty()) {
            return new Offer.Refused("It takes no `init`. Clients declare what they need.");
        }
        boolean whole = PLUGINS.stream()
                .noneMatch(plugin -> Library.with(plugin, classes).isEmpty());
        List<String> versions = whole
                ? Library.with(LAUNCHER, classes).stream().map(Library::version).toList()
                : List.of();
        if (service.type().equals(RABBITMQ)
                && service.origin() instanceof Origin.Version version
                && !version.number().isEmpty()) {
            return new Offer.Refused("There is no RabbitMQ without Docker, only Qpid, which speaks AMQP 0-9-1 as well."
                    + " Leave `version` out where that will do.");
        }
        String cure = LIBRARIES.stream().map(Dependency::of).collect(joining("\n"));
        return new Versions("Qpid", versions, cure).offer(service);
    }

    @Override
    public RunningService start(StartRequest request) throws StartFailure, InterruptedException {
        List<Integer> ports = FreePorts.choose(2);
        JavaProgram program;
        try {
            program = program(request, ports.get(0), ports.get(1));
        } catch (IOException e) {
            throw StartFailure.lasting("Its files cannot be written (" + e + ").");
        }
        Endpoint endpoint = Endpoint.at(request.name(), "localhost", ports.get(0))
                .with(VirtualHosts.CONTROL_PORT, String.valueOf(ports.get(1)))
                .with(Endpoint.USERNAME, Configuration.USER)
                .with(Endpoint.PASSWORD, Configuration.USER);
        ServerProcess process = ServerProcess.start(request, VirtualHosts.in(endpoint, "/"), program);
        process.setUp(request, Probes.listening("localhost", ports), () -> {});
        return divided(process);
    }

    @Override
    public Parts parts(Endpoint server) {
        return new VirtualHosts(server);
    }

    private JavaProgram program(StartRequest request, int port, int controlPort) throws IOException {
        Map<String, String> options = new LinkedHashMap<>(DEFAULTS);
        options.putAll(request.service().settings());
        options.put("QPID_WORK", request.directory().toString());
        List<Path> jars = Stream.concat(
                        Stream.of(ClassPath.home(BrokerProgram.class)), ClassPath.jars(classes).stream())
                .toList();
        return new JavaProgram(
                BrokerProgram.class.getName(),
                jars,
                options.entrySet().stream()
                        .map(option -> "-D" + option.getKey() + "=" + option.getValue())
                        .toList(),
                List.of(
                        Configuration.write(request.directory(), port).toUri().toString(),
                        String.valueOf(controlPort)));
    }
}
