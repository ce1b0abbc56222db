package io.testflow.junit;

import io.testflow.core.environment.Service;
import io.testflow.environment.memory.Behaviour;
import io.testflow.environment.memory.MemoryProvider;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.ServiceProvider;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.util.Map;
import java.util.Set;

/** Found by the extension under test; the test that runs it says how its services behave. */
public final class ScriptedProvider implements ServiceProvider {

    /** The services of this round. */
    static MemoryProvider services = fresh();

    static MemoryProvider fresh() {
        return MemoryProvider.scripted(Map.of(
                "db", Behaviour.starts().with("jdbcUrl", "jdbc:made-up:db").with("username", "jane"),
                "web", Behaviour.starts().with("url", "http://localhost:1/"),
                "broken", Behaviour.starts().refusing("The disk is full.")));
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public Set<String> types() {
        return Set.of("made-up");
    }

    @Override
    public Offer offer(Service service) {
        return service.type().equals("made-up") ? services.offer(service) : new Offer.Refused("It is not made up.");
    }

    @Override
    public RunningService start(StartRequest request) throws StartFailure, InterruptedException {
        return services.start(request);
    }
}
