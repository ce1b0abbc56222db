package io.testflow.environment;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.error.NearestNames;
import io.testflow.core.error.UsageException;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.internal.lifecycle.KnownService;
import io.testflow.environment.internal.lifecycle.StartedServices;
import io.testflow.environment.internal.lifecycle.Startup;
import io.testflow.environment.internal.lifecycle.Workplace;
import io.testflow.environment.internal.sharing.Register;
import io.testflow.environment.internal.tree.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The environments of this user that outlive the tests and builds that use them. Tests that need one of the same content use
 * it and start none.
 *
 * <p>Safe for use by several threads and processes.
 */
public final class KeptEnvironments {

    private final Path place;
    private final Register register;

    private KeptEnvironments(Path place) {
        this.place = place;
        this.register = new Register(place.resolve("kept"), Optional.empty());
    }

    /** Those of the user who runs this process. */
    public static KeptEnvironments ofThisUser() {
        return in(Workplace.ofThisUser());
    }

    static KeptEnvironments in(Path place) {
        return new KeptEnvironments(place);
    }

    /** What runs of an environment; the holder keeps it as well. */
    Optional<StartedServices> find(Startup startup, Environment environment, Holder holder) {
        return register.find(startup.content(environment), known -> attached(startup, environment, known, holder));
    }

    /**
     * What runs of an environment, started where nothing does; the holder keeps it.
     *
     * @throws UsageException when the definition cannot be right
     * @throws EnvironmentFailure when a service does not start
     */
    StartedServices use(Startup startup, Environment environment, Holder holder) {
        Startup kept = startup.keptBy(holder, place);
        return register.use(
                environment.name(),
                startup.content(environment),
                known -> attached(startup, environment, known, holder),
                () -> kept.start(environment));
    }

    private static StartedServices attached(
            Startup startup, Environment environment, List<KnownService> known, Holder holder) {
        for (KnownService service : known) {
            try {
                new Lease(service.directory()).hold(holder);
            } catch (IOException e) {
                // It has just been ended by somebody, which its fault tells.
            }
        }
        return startup.attach(environment, known);
    }

    /** All that run. */
    public List<KeptEnvironment> running() {
        return register.all().stream().map(KeptEnvironment::of).toList();
    }

    /**
     * Ends all of a name, and says so in lines.
     *
     * @param name of their definitions; empty for any
     */
    public List<String> endThose(String name) {
        List<KeptEnvironment> running = running();
        List<KeptEnvironment> those = running.stream()
                .filter(one -> name.isEmpty() || one.name().equals(name))
                .toList();
        those.forEach(this::end);
        forgetEnded();
        if (those.isEmpty()) {
            List<String> names = running.stream().map(KeptEnvironment::name).toList();
            return List.of(
                    names.isEmpty()
                            ? "No environment runs."
                            : "No environment `" + name + "` runs." + NearestNames.suggestion(name, names)
                                    + " There are " + String.join(", ", names) + ".");
        }
        return those.stream().map(one -> "Ended `" + one.name() + "`.").toList();
    }

    /** Removes what was written of those that have ended; for a process that starts none at the same time. */
    void forgetEnded() {
        register.forgetEnded();
    }

    /** Ends one, and removes what it has written. */
    void end(KeptEnvironment environment) {
        for (Path service : environment.directories()) {
            new Lease(service).end();
            Tree.remove(service);
        }
    }
}
