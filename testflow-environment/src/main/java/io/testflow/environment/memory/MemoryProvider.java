package io.testflow.environment.memory;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Service;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.ServiceProvider;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Gives services of any type that are nothing but an endpoint, and behave as they are told: for tests of definitions, and of
 * what happens when a service is slow, fails or dies.
 *
 * <p>Found by its name, {@code provider: memory}, it gives services that start at once.
 */
public final class MemoryProvider implements ServiceProvider {

    private static final String NAME = "memory";

    private final Map<String, Behaviour> behaviours;
    private final boolean givesAll;
    private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();
    private final Map<String, String> deaths = new ConcurrentHashMap<>();
    private final List<String> events = new CopyOnWriteArrayList<>();

    /** For ServiceLoader: gives what is asked of it by name. */
    public MemoryProvider() {
        this(Map.of(), false);
    }

    private MemoryProvider(Map<String, Behaviour> behaviours, boolean givesAll) {
        this.behaviours = Map.copyOf(behaviours);
        this.givesAll = givesAll;
    }

    /**
     * Stands in for all other providers.
     *
     * @param behaviours by the names of services; the others start at once
     */
    public static MemoryProvider scripted(Map<String, Behaviour> behaviours) {
        return new MemoryProvider(behaviours, true);
    }

    /** What has happened until now, in order: {@code start db}, {@code ready db}, {@code fail db}, {@code stop db}. */
    public List<String> events() {
        return List.copyOf(events);
    }

    /** Lets a running service die. */
    public void kill(String service, String reason) {
        deaths.put(service, reason);
    }

    /** Lets one run that was killed. */
    public void revive(String service) {
        deaths.remove(service);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> types() {
        return Set.of();
    }

    @Override
    public Offer offer(Service service) {
        return givesAll || service.provider().equals(NAME)
                ? new Offer.Available(service.type() + " in memory")
                : new Offer.Refused("It is given in memory only where that is asked for by `provider: memory`.");
    }

    @Override
    public boolean takesRoom(Service service) {
        return false;
    }

    @Override
    public RunningService start(StartRequest request) throws StartFailure, InterruptedException {
        String service = request.name();
        Behaviour behaviour = behaviours.getOrDefault(service, Behaviour.starts());
        events.add("start " + service);
        try {
            behaviour.step().run();
            Thread.sleep(behaviour.delay().toMillis());
            fail(service, behaviour);
        } catch (StartFailure | InterruptedException e) {
            events.add("fail " + service);
            throw e;
        }
        deaths.remove(service);
        events.add("ready " + service);
        return new MemoryService(endpoint(request, behaviour));
    }

    private void fail(String service, Behaviour behaviour) throws StartFailure {
        if (behaviour.failing() == Behaviour.NEVER) {
            throw StartFailure.lasting(behaviour.fault());
        }
        int attempt =
                attempts.computeIfAbsent(service, name -> new AtomicInteger()).incrementAndGet();
        if (attempt <= behaviour.failing()) {
            throw StartFailure.passing(behaviour.fault());
        }
    }

    private static Endpoint endpoint(StartRequest request, Behaviour behaviour) {
        int port = request.service().ports().stream().findFirst().orElse(1);
        Endpoint endpoint = Endpoint.at(request.name(), NAME, port);
        for (Map.Entry<String, String> property : behaviour.properties().entrySet()) {
            endpoint = endpoint.with(property.getKey(), property.getValue());
        }
        return endpoint;
    }

    private final class MemoryService implements RunningService {

        private final Endpoint endpoint;

        MemoryService(Endpoint endpoint) {
            this.endpoint = endpoint;
        }

        @Override
        public Endpoint endpoint() {
            return endpoint;
        }

        @Override
        public Optional<String> fault() {
            return Optional.ofNullable(deaths.get(endpoint.service()));
        }

        @Override
        public void stop() {
            events.add("stop " + endpoint.service());
        }
    }
}
