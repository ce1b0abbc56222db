package io.testflow.environment.internal.docker;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Resources;
import io.testflow.core.internal.environment.UsedImage;
import io.testflow.environment.internal.engine.EngineUndo;
import io.testflow.environment.internal.readiness.EarlyEnd;
import io.testflow.environment.internal.readiness.Patience;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts one container. What it has made is undone unless it succeeds; used once. */
final class ContainerStart {

    private static final double NANO = 1e9;

    private final Engine engine;
    private final ContainerPlan plan;
    private final StartRequest request;
    private final FixedPorts fixed;

    /** What is undone with the container, the last first. */
    private final Deque<Runnable> companions = new ArrayDeque<>();

    private String gateway = "host-gateway";
    private Optional<OwnNetwork> network = Optional.empty();

    ContainerStart(Engine engine, ContainerPlan plan, StartRequest request, FixedPorts fixed) {
        this.engine = engine;
        this.plan = plan;
        this.request = request;
        this.fixed = fixed;
    }

    /** Starts it, and returns when it is ready. */
    DockerService run() throws StartFailure, InterruptedException {
        boolean isReady = false;
        try {
            checkMemory();
            Images images = new Images(engine);
            String image = images.here(plan.image());
            ContainerPlan complete = plan.ports().isEmpty() ? plan.ports(images.ports(image)) : plan;
            if (!request.needed().isEmpty()) {
                connect();
            }
            RunningContainer container = start(complete, image);
            DockerService service = await(complete, container, images.of(image, container.id()));
            isReady = true;
            return service;
        } finally {
            if (!isReady) {
                companions.forEach(Runnable::run);
            }
        }
    }

    private void checkMemory() throws StartFailure {
        long asked = request.service().resources().memory();
        if (engine.memory() > 0 && asked > engine.memory()) {
            throw StartFailure.lasting("It asks for " + megabytes(asked) + " of memory, and the machine of the Docker"
                    + " engine has " + megabytes(engine.memory()) + ". Lower the `memory` of its `resources`, or use a"
                    + " larger machine.");
        }
    }

    private void connect() throws StartFailure, InterruptedException {
        OwnNetwork made = OwnNetwork.make(engine, request);
        companions.push(made::remove);
        network = Optional.of(made);
        List<Integer> ports = request.needed().stream()
                .filter(Inside::isOnThisMachine)
                .flatMap(needed -> Inside.ports(needed).stream())
                .toList();
        gateway = made.gateway();
        if (!ports.isEmpty() && EngineHost.isMine(gateway)) {
            companions.push(Relay.start(request, gateway, ports)::stop);
        }
    }

    private RunningContainer start(ContainerPlan plan, String image) throws StartFailure {
        List<Integer> ports = plan.ports();
        try {
            Map<Integer, Integer> chosen = plan.tellsWhereItIs() ? fixed.choose(ports) : Map.of();
            CreateContainerCmd command = engine.client()
                    .createContainerCmd(image)
                    .withLabels(Labels.of(request))
                    .withHostName(plan.name())
                    .withAliases(plan.name())
                    .withExposedPorts(ports.stream()
                            .map(port -> ExposedPort.tcp(plan.published(port)))
                            .toList())
                    .withEnv(plan.variables(place(plan, chosen)).entrySet().stream()
                            .map(variable -> variable.getKey() + "=" + variable.getValue())
                            .toList())
                    .withHostConfig(host(plan, chosen));
            if (!plan.command().isEmpty()) {
                command = command.withCmd(plan.command());
            }
            CreateContainerCmd complete = command;
            RunningContainer container = new RunningContainer(
                    engine, engine.ask(client -> complete.exec()).getId());
            companions.push(container::remove);
            engine.undoes(request, address -> EngineUndo.ofContainer(address, container.id()));
            engine.tell(client -> client.startContainerCmd(container.id()).exec());
            return container;
        } catch (DockerException e) {
            throw Refusal.isTakenPort(e)
                    ? StartFailure.passing("Somebody else has taken a port that it is to be reached by ("
                            + Refusal.text(e) + "). End who holds it.")
                    : StartFailure.lasting("The Docker engine does not start it: " + Refusal.text(e));
        }
    }

    private Map<String, String> place(ContainerPlan plan, Map<Integer, Integer> chosen) {
        return chosen.isEmpty()
                ? Map.of()
                : plan.endpoint(engine.host(), chosen, "").properties();
    }

    private HostConfig host(ContainerPlan plan, Map<Integer, Integer> chosen) {
        // Where the containers are on this machine, nobody else gets to them.
        String address = engine.isLocal() ? "127.0.0.1" : "0.0.0.0";
        List<PortBinding> bindings = new ArrayList<>();
        for (int port : plan.ports()) {
            Integer outside = chosen.get(port);
            Ports.Binding binding =
                    outside == null ? Ports.Binding.bindIp(address) : Ports.Binding.bindIpAndPort(address, outside);
            bindings.add(new PortBinding(binding, ExposedPort.tcp(plan.published(port))));
        }
        HostConfig host =
                HostConfig.newHostConfig().withPortBindings(bindings).withExtraHosts(Inside.MACHINE + ":" + gateway);
        network.ifPresent(own -> host.withNetworkMode(own.id()));
        Resources limits = request.service().resources();
        if (limits.memory() > 0) {
            host.withMemory(limits.memory()).withMemorySwap(limits.memory());
        }
        if (limits.cpus() > 0) {
            host.withNanoCPUs(Math.round(limits.cpus() * NANO));
        }
        return host;
    }

    private DockerService await(ContainerPlan plan, RunningContainer container, UsedImage image)
            throws StartFailure, InterruptedException {
        try {
            LogFile log = LogFile.follow(container, request.log());
            companions.addLast(() -> close(log));
            Endpoint endpoint = plan.endpoint(
                            engine.host(), container.published(plan.ports(), plan::published), container.id())
                    .with(UsedImage.ENDPOINT, image.toString());
            Optional<String> fault =
                    Patience.await(Ready.of(plan, endpoint, request.log()), container::fault, request.log());
            if (fault.isPresent()) {
                log.awaitEnd();
                throw EarlyEnd.failure(fault.get(), request.log());
            }
            // The container goes first, then those that only serve it.
            companions.pop();
            return new DockerService(container, endpoint, List.copyOf(companions));
        } catch (IOException e) {
            throw StartFailure.lasting("Its log cannot be written (" + e + ").");
        }
    }

    private static void close(LogFile log) {
        try {
            log.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }
}
