package io.testflow.environment.internal.lifecycle;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.environment.Service;
import io.testflow.core.error.UsageException;
import io.testflow.core.internal.environment.StartOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Starts environments.
 *
 * @param providers those who give services
 * @param place where that happens
 */
public record Startup(Providers providers, Workplace place) {

    /**
     * Starts the services of an environment, independent ones at the same time, and returns when all are ready.
     *
     * @throws UsageException when the definition cannot be right; nothing has been started then
     * @throws EnvironmentFailure when a service does not start; nothing of the environment runs then
     */
    public StartedServices start(Environment environment) {
        StartOrder.fault(environment).ifPresent(fault -> {
            throw new UsageException("The environment `" + environment.name() + "` cannot start: " + fault.problem());
        });
        Map<String, PreparedService> prepared = new LinkedHashMap<>();
        environment.services().forEach((name, service) -> prepared.put(name, prepared(name, service)));
        return new ParallelStart(environment.name())
                .run(prepared, StartOrder.of(environment).needs());
    }

    private PreparedService prepared(String name, Service defined) {
        Service service = withVariables(name, defined);
        InitScripts scripts = new InitScripts(place.base(), place.resources());
        return new PreparedService(
                name,
                service,
                service.init().stream()
                        .map(script -> scripts.find(name, script))
                        .toList(),
                providers.choose(name, service),
                place);
    }

    private Service withVariables(String name, Service service) {
        try {
            return service.map(place.variables()::fill);
        } catch (IllegalArgumentException e) {
            throw new UsageException("The service `" + name + "` cannot start: " + e.getMessage() + ".", e);
        }
    }
}
