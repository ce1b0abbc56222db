package io.testflow.environment;

import io.testflow.core.configuration.Placeholders;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.environment.Isolation;
import io.testflow.core.error.UsageException;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.lifecycle.Providers;
import io.testflow.environment.internal.lifecycle.StartedServices;
import io.testflow.environment.internal.lifecycle.Startup;
import io.testflow.environment.internal.lifecycle.Workplace;
import io.testflow.environment.provider.ServiceProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Starts environments. Safe for use by several threads. */
public final class Environments {

    private final Startup startup;
    private final Optional<BuildServices> build;

    private Environments(Startup startup, Optional<BuildServices> build) {
        this.startup = startup;
        this.build = build;
    }

    /**
     * By the providers that are on the class path. What is shared in a test JVM of a build is shared with its other test JVMs.
     *
     * @param base what the paths of scripts are relative to
     * @param classes where providers are looked for, and scripts that are no files
     */
    public static Environments discovered(Path base, ClassLoader classes) {
        List<ServiceProvider> providers = ServiceLoader.load(ServiceProvider.class, classes).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        return new Environments(new Startup(new Providers(providers), place(base, classes)), BuildServices.here());
    }

    /**
     * By these providers and no others.
     *
     * @param base what the paths of scripts are relative to
     * @param providers in the order in which {@code auto} asks them
     */
    public static Environments by(Path base, ServiceProvider... providers) {
        ClassLoader classes = Environments.class.getClassLoader();
        return new Environments(new Startup(new Providers(List.of(providers)), place(base, classes)), Optional.empty());
    }

    private static Workplace place(Path base, ClassLoader classes) {
        return new Workplace(
                base, classes, new Placeholders(System::getenv), Workplace.ofThisUser(), Holder.thisProcess());
    }

    /**
     * Starts the services of an environment, independent ones at the same time, and returns when all are ready.
     *
     * @throws UsageException when the definition cannot be right; nothing has been started then
     * @throws EnvironmentFailure when a service does not start; nothing of the environment runs then
     */
    public RunningEnvironment start(Environment environment) {
        StartedServices services = startup.start(environment);
        return new RunningEnvironment(environment.name(), services, services::stop);
    }

    /**
     * All that an environment is made of: its definition, who gives its services, and the text of their scripts. Equal for two
     * of which one can stand for the other.
     *
     * @throws UsageException when a script is not there, or nobody gives a service
     */
    public List<String> content(Environment environment) {
        return startup.content(environment);
    }

    /**
     * Starts what the users of an environment share, as its isolation says; in a build, unless another of its test JVMs has
     * done so.
     *
     * @throws UsageException when the definition cannot be right; nothing has been started then
     * @throws EnvironmentFailure when a service does not start; nothing of the environment runs then
     */
    public SharedEnvironment share(Environment environment) {
        Environment common = environment.isolation() == Isolation.SHARED ? environment : startup.divisible(environment);
        if (build.isPresent()) {
            StartedServices shared = build.get().use(startup, common);
            return new SharedEnvironment(startup, environment, shared, () -> {});
        }
        StartedServices shared = startup.start(common);
        return new SharedEnvironment(startup, environment, shared, shared::stop);
    }
}
