package io.testflow.environment;

import io.testflow.core.environment.Environment;
import io.testflow.core.error.UsageException;
import io.testflow.environment.internal.lease.Holder;
import io.testflow.environment.internal.lease.ProcessMark;
import io.testflow.environment.internal.lifecycle.OrphanSweep;
import io.testflow.environment.internal.lifecycle.StartedServices;
import io.testflow.environment.internal.lifecycle.Startup;
import io.testflow.environment.internal.lifecycle.StopAtExit;
import io.testflow.environment.internal.lifecycle.Workplace;
import io.testflow.environment.internal.sharing.Register;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The services that the test JVMs of one build share: the first that needs one starts it, and all end with the build.
 *
 * <p>Safe for use by several threads and processes.
 */
public final class BuildServices {

    /** The system property by which a test JVM knows its build. */
    public static final String PROPERTY = "testflow.services";

    private static final Pattern VALUE = Pattern.compile("(\\d{1,18} \\d{1,18}) (.+)");

    private final ProcessMark build;
    private final Path place;

    private BuildServices(ProcessMark build, Path place) {
        this.build = build;
        this.place = place;
    }

    /** Those of the build that runs in this process. Nothing is written. */
    public static BuildServices ofThisProcess() {
        return of(ProcessHandle.current(), Workplace.ofThisUser());
    }

    static BuildServices of(ProcessHandle build, Path place) {
        return new BuildServices(ProcessMark.of(build), place);
    }

    /**
     * Those of the build that this test JVM belongs to; empty where it belongs to none.
     *
     * @throws UsageException when the system property is not what a build sets
     */
    static Optional<BuildServices> here() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(BuildServices::of);
    }

    static BuildServices of(String property) {
        Matcher value = VALUE.matcher(property);
        if (!value.matches()) {
            throw new UsageException("The system property `" + PROPERTY + "` is `" + property
                    + "`, which no build has set. Leave it to TestFlow.");
        }
        return new BuildServices(ProcessMark.parse(value.group(1)).orElseThrow(), Path.of(value.group(2)));
    }

    /** The value of the system property for the test JVMs of the build. */
    public String property() {
        return build + " " + place;
    }

    /** The services of an environment; the first of all test JVMs that wants them starts them. */
    StartedServices use(Startup startup, Environment environment) {
        Startup kept = startup.keptBy(holder(), place);
        Path directory = Workplace.builds(place).resolve(build.toString().replace(' ', '-'));
        return new Register(directory, Optional.of(holder()))
                .use(
                        environment.name(),
                        startup.content(environment),
                        known -> kept.attach(environment, known),
                        () -> kept.start(environment));
    }

    /** The build. */
    Holder holder() {
        return Holder.process(build);
    }

    /** Sees to their end: when the result is closed, or else when this process ends in an orderly way. */
    public AutoCloseable untilExit() {
        return new StopAtExit(this::end);
    }

    /**
     * Ends them all, and what test JVMs had for themselves that were killed, and removes what they have written: takes seconds at
     * most, and nothing where there are none.
     */
    void end() {
        new OrphanSweep(place).end(lease -> lease.isHeldBy(build) || lease.isOrphan());
        KeptEnvironments.in(place).forgetEnded();
    }
}
