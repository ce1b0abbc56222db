package io.testflow.maven.goal;

import io.testflow.environment.KeptEnvironment;
import io.testflow.environment.KeptEnvironments;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;

/** Lists the environments that {@code testflow:env-up} or {@code reuse} has left running, with all that is known of their services. */
@Mojo(name = "env-status", aggregator = true, requiresProject = false, threadSafe = true)
public final class EnvStatusMojo extends AbstractMojo {

    @Override
    public void execute() {
        List<KeptEnvironment> running = KeptEnvironments.ofThisUser().running();
        if (running.isEmpty()) {
            getLog().info("No environment runs.");
        }
        running.forEach(environment -> environment.lines().forEach(line -> getLog().info(line)));
    }
}
