package io.testflow.environment.internal.lifecycle;

import static java.util.stream.Collectors.joining;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.environment.Isolation;
import io.testflow.core.environment.Service;
import io.testflow.core.error.UsageException;
import io.testflow.core.internal.environment.StartOrder;
import io.testflow.environment.internal.capacity.Admission;
import io.testflow.environment.internal.capacity.Capacity;
import io.testflow.environment.internal.lease.Claim;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.tree.Tree;
import io.testflow.environment.provider.InitScript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Starts environments.
 *
 * @param providers those who give services
 * @param place where that happens
 * @param capacity of this machine for all services together
 */
public record Startup(Providers providers, Workplace place, Capacity capacity) {

    /**
     * Starts the services of an environment, independent ones at the same time, and returns when all are ready.
     *
     * @throws UsageException when the definition cannot be right; nothing has been started then
     * @throws EnvironmentFailure when a service does not start; nothing of the environment runs then
     */
    public StartedServices start(Environment environment) {
        return start(environment, new StartedServices(List.of()));
    }

    /**
     * The same with parts of services that run already, in the place of services of their names.
     *
     * @param whole what parts are taken from
     */
    public StartedServices start(Environment environment, StartedServices whole) {
        check(environment);
        Map<String, Choice> parts = new HashMap<>();
        for (StartedService service : whole.services()) {
            Choice choice = service.choice();
            parts.put(service.request().name(), new Choice(new PartOf(service), choice.what(), choice.refusals()));
        }
        return start(environment.name(), environment.services(), parts);
    }

    /** Starts in another directory what somebody else keeps. */
    public Startup keptBy(Holder holder, Path directory) {
        return new Startup(providers, place.keptBy(holder, directory), capacity);
    }

    /** The services of an environment that run already, each after those that it needs. */
    public StartedServices attach(Environment environment, List<KnownService> running) {
        List<StartedService> attached = new ArrayList<>();
        for (KnownService known : running) {
            String name = known.endpoint().service();
            Service definition = Objects.requireNonNull(environment.services().get(name));
            attached.add(prepared(name, withVariables(name, definition), null).attach(known));
        }
        return new StartedServices(attached);
    }

    /** Those services of an environment that parts can be taken from, and that need no other; whoever takes them. */
    public Environment divisible(Environment environment) {
        check(environment);
        Map<String, Set<String>> needs = StartOrder.of(environment).needs();
        Map<String, Service> divisible = new LinkedHashMap<>();
        environment.services().forEach((name, service) -> {
            boolean independent = Set.of().equals(needs.get(name));
            Service filled = withVariables(name, service);
            if (independent && providers.choose(name, filled).provider().isDivisible(filled)) {
                divisible.put(name, service);
            }
        });
        return environment.services(divisible).isolation(Isolation.CLASS);
    }

    /** Who would give a service and why, or why nobody can, in sentences. */
    public String prospect(String name, Service service) {
        try {
            return providers.choose(name, withVariables(name, service)).toString();
        } catch (UsageException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Who gives the services of an environment and why, in a line. */
    public String choices(Environment environment) {
        return environment.services().entrySet().stream()
                .map(service -> "`" + service.getKey() + "` is "
                        + providers
                                .choose(service.getKey(), withVariables(service.getKey(), service.getValue()))
                                .inShort())
                .collect(joining("; "));
    }

    /** All that an environment is made of; equal for two of which one can stand for the other. */
    public List<String> content(Environment environment) {
        List<String> content = new ArrayList<>();
        content.add(environment.name() + " " + environment.isolation() + " "
                + place.base().toAbsolutePath());
        environment.services().forEach((name, service) -> {
            Service filled = withVariables(name, service);
            content.add(name + ": " + filled);
            content.add(providers.choose(name, filled).what());
            scripts(name, service).forEach(script -> content.add(script.name() + ": " + script.text()));
        });
        return List.copyOf(content);
    }

    private StartedServices start(String name, Map<String, Service> services, Map<String, Choice> parts) {
        Map<String, PreparedService> prepared = new LinkedHashMap<>();
        services.forEach((service, definition) ->
                prepared.put(service, prepared(service, withVariables(service, definition), parts.get(service))));
        prepared.values().forEach(PreparedService::expect);
        StartOrder order = StartOrder.of(Environment.named(name).services(services));
        if (!parts.keySet().containsAll(services.keySet())) {
            // Not where a test only takes its parts of what runs already: that happens for each class.
            sweep();
        }
        Map<String, Path> directories = directories(name, prepared);
        boolean isRunning = false;
        try {
            StartedServices started = new ParallelStart(name, directories).run(prepared, order.needs());
            isRunning = true;
            return started;
        } finally {
            if (!isRunning) {
                directories.values().forEach(Tree::remove);
            }
        }
    }

    /** Made when there is room for all of them. */
    private Map<String, Path> directories(String environment, Map<String, PreparedService> services) {
        Supplier<Map<String, Path>> make = () -> mapped(services, PreparedService::makeDirectory);
        Map<String, Claim> claims = mapped(services, PreparedService::claim);
        claims.values().removeIf(Claim::isNothing);
        if (claims.isEmpty()) {
            return make.get();
        }
        return new Admission(place.directory(), capacity, place.keeper(), Messages::tell)
                .enter(environment, claims, this::sweep, make);
    }

    private void sweep() {
        new OrphanSweep(place.directory()).run();
    }

    private static <T> Map<String, T> mapped(
            Map<String, PreparedService> services, Function<PreparedService, T> function) {
        Map<String, T> mapped = new LinkedHashMap<>();
        services.forEach((name, service) -> mapped.put(name, function.apply(service)));
        return mapped;
    }

    private static void check(Environment environment) {
        StartOrder.fault(environment).ifPresent(fault -> {
            throw new UsageException("The environment `" + environment.name() + "` cannot start: " + fault.problem());
        });
    }

    private PreparedService prepared(String name, Service service, @Nullable Choice part) {
        return part == null
                ? new PreparedService(name, service, scripts(name, service), providers.choose(name, service), place)
                // What it is a part of has run them, and each class takes one.
                : new PreparedService(name, service, List.of(), part, place);
    }

    private List<InitScript> scripts(String name, Service service) {
        InitScripts scripts = new InitScripts(place.base(), place.resources());
        return service.init().stream().map(script -> scripts.find(name, script)).toList();
    }

    private Service withVariables(String name, Service service) {
        try {
            return service.map(place.variables()::fill);
        } catch (IllegalArgumentException e) {
            throw new UsageException("The service `" + name + "` cannot start: " + e.getMessage() + ".", e);
        }
    }
}
