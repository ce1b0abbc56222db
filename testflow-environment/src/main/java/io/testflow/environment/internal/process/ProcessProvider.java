package io.testflow.environment.internal.process;

import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.readiness.EarlyEnd;
import io.testflow.environment.internal.readiness.Patience;
import io.testflow.environment.internal.readiness.Probe;
import io.testflow.environment.internal.readiness.Probes;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.ServiceProvider;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs any command, on ports that it chooses and hands over by the placeholders of the service's own ports. */
public final class ProcessProvider implements ServiceProvider {

    @Override
    public String name() {
        return "process";
    }

    @Override
    public Set<String> types() {
        return Set.of("process");
    }

    @Override
    public Offer offer(Service service) {
        if (!(service.origin() instanceof Origin.Command command)) {
            return new Offer.Refused("It takes a `command`.");
        }
        if (!service.init().isEmpty() || !service.settings().isEmpty()) {
            return new Offer.Refused(
                    "What a command needs is in its words and `env`; it takes neither `init` nor" + " `settings`.");
        }
        return new Offer.Available("process " + Path.of(command.words().get(0)).getFileName());
    }

    @Override
    public RunningService start(StartRequest request) throws StartFailure, InterruptedException {
        OwnPorts ports = OwnPorts.choose(request.name(), request.service().ports());
        Service service = ports.fill(request.service());
        ProcessService process = new ProcessService(run(service, request), ports.endpoint());
        Probe ready = Probes.of(service.readiness().check(), "localhost", ports.numbers(), request.log());
        boolean isReady = false;
        try {
            request.started(process.process());
            Optional<String> fault = Patience.await(ready, process::fault, request.log());
            if (fault.isPresent()) {
                throw EarlyEnd.failure(fault.get(), request.log());
            }
            isReady = true;
            return process;
        } finally {
            if (!isReady) {
                process.stop();
            }
        }
    }

    private static Process run(Service service, StartRequest request) throws StartFailure {
        List<String> words = ((Origin.Command) service.origin()).words();
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(request.base().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(request.log().toFile()));
        builder.environment().putAll(service.variables());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw StartFailure.lasting("The command `" + words.get(0) + "` cannot be run in " + request.base() + " ("
                    + e.getMessage() + "). Install it, or correct its name.");
        }
    }
}
