package io.testflow.environment;

import io.testflow.core.configuration.Placeholders;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.environment.Isolation;
import io.testflow.core.error.UsageException;
import io.testflow.environment.internal.capacity.Capacity;
import io.testflow.environment.internal.doctor.Doctor;
import io.testflow.environment.internal.doctor.Room;
import io.testflow.environment.internal.engine.EngineReport;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.lifecycle.FoundProviders;
import io.testflow.environment.internal.lifecycle.Messages;
import io.testflow.environment.internal.lifecycle.Providers;
import io.testflow.environment.internal.lifecycle.StartedServices;
import io.testflow.environment.internal.lifecycle.Startup;
import io.testflow.environment.internal.lifecycle.Workplace;
import io.testflow.environment.provider.ServiceProvider;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Starts environments. Safe for use by several threads. */
public final class Environments {

    private final Startup startup;
    private final Optional<BuildServices> build;
    private final KeptEnvironments kept;

    Environments(Startup startup, Optional<BuildServices> build, KeptEnvironments kept) {
        this.startup = startup;
        this.build = build;
        this.kept = kept;
    }

    /**
     * By the providers that are on the class path. What is shared in a test JVM of a build is shared with its other test JVMs.
     *
     * @param base what the paths of scripts are relative to
     * @param classes where providers are looked for, and scripts that are no files
     */
    public static Environments discovered(Path base, ClassLoader classes) {
        return of(base, classes, new FoundProviders(classes), BuildServices.here());
    }

    /**
     * By these providers and no others.
     *
     * @param base what the paths of scripts are relative to
     * @param providers in the order in which {@code auto} asks them
     */
    public static Environments by(Path base, ServiceProvider... providers) {
        return of(base, Environments.class.getClassLoader(), List.of(providers), Optional.empty());
    }

    private static Environments of(
            Path base, ClassLoader classes, Iterable<ServiceProvider> providers, Optional<BuildServices> build) {
        Placeholders variables = new Placeholders(System::getenv);
        Workplace place = new Workplace(base, classes, variables, Workplace.ofThisUser(), Holder.thisProcess());
        Startup startup = new Startup(new Providers(providers), place, Capacity.of(System::getProperty));
        return new Environments(startup, build, KeptEnvironments.ofThisUser());
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
        Messages.tell("environment `" + environment.name() + "`: " + startup.choices(environment) + ".");
        Environment common = common(environment);
        Optional<StartedServices> ofSeveral = ofSeveral(common);
        if (ofSeveral.isPresent()) {
            return new SharedEnvironment(startup, environment, ofSeveral.get(), () -> {});
        }
        StartedServices shared = startup.start(common);
        return new SharedEnvironment(startup, environment, shared, shared::stop);
    }

    /** What the users of an environment share of it. */
    private Environment common(Environment environment) {
        return environment.isolation() == Isolation.SHARED ? environment : startup.divisible(environment);
    }

    /** What other processes may use as well; empty where only this one does. */
    private Optional<StartedServices> ofSeveral(Environment common) {
        Holder user = build.map(BuildServices::holder).orElseGet(Holder::thisProcess);
        if (common.reuse().isPresent()) {
            return Optional.of(kept.use(startup, common, user.and(common.reuse().get())));
        }
        return kept.find(startup, common, user).or(() -> build.map(services -> services.use(startup, common)));
    }

    /**
     * Starts an environment that stays, unless it runs already: tests that ask for it use it and start none.
     *
     * @param time that it stays at least, and longer where somebody uses it
     * @throws UsageException when the definition cannot be right; nothing has been started then
     * @throws EnvironmentFailure when a service does not start; nothing of the environment runs then
     */
    public RunningEnvironment keep(Environment environment, Duration time) {
        StartedServices services =
                kept.use(startup, common(environment), Holder.thisProcess().and(time));
        return new RunningEnvironment(environment.name(), services, () -> {});
    }

    /** What services can be had here, who would give those of some environments, and why not; in lines, for people. */
    public List<String> examine(List<Environment> some) {
        return new Doctor(startup, EngineReport.here(), Room.below(Workplace.ofThisUser())).lines(some);
    }
}
