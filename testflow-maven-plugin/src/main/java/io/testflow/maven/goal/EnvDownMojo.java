package io.testflow.maven.goal;

import io.testflow.environment.KeptEnvironments;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Ends environments that {@code testflow:env-up} or {@code reuse} has left running, and removes what they have written. */
@Mojo(name = "env-down", aggregator = true, requiresProject = false, threadSafe = true)
public final class EnvDownMojo extends AbstractMojo {

    /** The name of those to end; all of this user where it is not given. */
    @Parameter(property = "testflow.environment")
    private @Nullable String environment;

    @Override
    public void execute() {
        KeptEnvironments.ofThisUser()
                .endThose(environment == null ? "" : environment)
                .forEach(line -> getLog().info(line));
    }
}
