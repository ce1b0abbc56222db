package io.testflow.environment;

import io.testflow.core.configuration.Placeholders;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.environment.Isolation;
import io.testflow.core.error.UsageException;
import io.testflow.environment.internal.lifecycle.Providers;
import io.testflow.environment.internal.lifecycle.StartedServices;
import io.testflow.environment.internal.lifecycle.Startup;
import io.testflow.environment.internal.lifecycle.Workplace;
import io.testflow.environment.provider.ServiceProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/** Starts environments. Safe for use by several threads. */
public final class Environments {

    private final Startup startup;

    private Environments(Startup startup) {
        this.startup = startup;
    }

    /**
     * By the providers that are on the class path.
     *
     * @param base what the paths of scripts are relative to
     * @param classes where providers are looked for, and scripts that are no files
     */
    public static Environments discovered(Path base, ClassLoader classes) {
        List<ServiceProvider> providers = ServiceLoader.load(ServiceProvider.class, classes).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        return new Environments(new Startup(new Providers(providers), place(base, classes)));
    }

    /**
     * By these providers and no others.
     *
     * @param base what the paths of scripts are relative to
     * @param providers in the order in which {@code auto} asks them
     */
    public static Environments by(Path base, ServiceProvider... providers) {
        ClassLoader classes = Environments.class.getClassLoader();
        return new Environments(new Startup(new Providers(List.of(providers)), place(base, classes)));
    }

    private static Workplace place(Path base, ClassLoader classes) {
        Path directory = Path.of(System.getProperty("java.io.tmpdir"), "testflow-" + System.getProperty("user.name"));
        return new Workplace(base, classes, new Placeholders(System::getenv), directory);
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
     * What the services of an environment are made of beside their definition: who gives them what, and the text of their
     * scripts. Equal for two environments of one definition that one can stand for the other.
     *
     * @throws UsageException when a script is not there, or nobody gives a service
     */
    public List<String> content(Environment environment) {
        return startup.content(environment);
    }

    /**
     * Starts what the users of an environment share, as its isolation says.
     *
     * @throws UsageException when the definition cannot be right; nothing has been started then
     * @throws EnvironmentFailure when a service does not start; nothing of the environment runs then
     */
    public SharedEnvironment share(Environment environment) {
        return environment.isolation() == Isolation.SHARED
                ? new SharedEnvironment(startup, environment, startup.start(environment))
                : new SharedEnvironment(startup, environment, startup.startDivisible(environment));
    }
}
