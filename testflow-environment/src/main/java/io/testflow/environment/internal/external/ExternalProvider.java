package io.testflow.environment.internal.external;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.readiness.Patience;
import io.testflow.environment.internal.readiness.Probe;
import io.testflow.environment.internal.readiness.Probes;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.ServiceProvider;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives what runs already at a URL; waits for it, and neither starts nor stops nor changes it. */
public final class ExternalProvider implements ServiceProvider {

    @Override
    public String name() {
        return "external";
    }

    @Override
    public Set<String> types() {
        return Set.of("external");
    }

    @Override
    public Offer offer(Service service) {
        if (!(service.origin() instanceof Origin.Url url)) {
            return new Offer.Refused("It takes a `url`.");
        }
        if (!service.init().isEmpty()) {
            return new Offer.Refused("It changes nothing that it has not started, and so runs no `init` scripts.");
        }
        return new Offer.Available("external, at " + Address.of(url.address()).shown());
    }

    @Override
    public boolean takesRoom(Service service) {
        return false;
    }

    @Override
    public RunningService start(StartRequest request) throws StartFailure, InterruptedException {
        Origin.Url url = (Origin.Url) request.service().origin();
        Address address = Address.of(url.address());
        Endpoint endpoint = address.endpoint(request.name());
        for (Map.Entry<String, String> setting : request.service().settings().entrySet()) {
            endpoint = endpoint.with(setting.getKey(), setting.getValue());
        }
        Probe ready = Probes.of(request.service().readiness().check(), address.host(), address.ports(), request.log());
        Patience.await(ready, Optional::empty, request.log());
        return new ExternalService(endpoint, Probes.listening(address.host(), address.ports()));
    }

    @Override
    public RunningService attach(StartRequest request, Endpoint endpoint) {
        Address address = Address.of(((Origin.Url) request.service().origin()).address());
        return new ExternalService(endpoint, Probes.listening(address.host(), address.ports()));
    }

    /**
     * What somebody else runs.
     *
     * @param endpoint of it
     * @param listening whether it is still there
     */
    private record ExternalService(Endpoint endpoint, Probe listening) implements RunningService {

        @Override
        public Optional<String> fault() {
            return listening.obstacle().map(missing -> "is gone: " + missing);
        }

        @Override
        public void stop() {
            // It belongs to somebody else.
        }
    }
}
