package io.testflow.environment.internal.docker;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.Environments;
import io.testflow.environment.RunningEnvironment;
import java.nio.file.Path;

/** A program that holds two containers and a network until somebody ends it. */
final class HeldContainers {

    private HeldContainers() {}

    public static void main(String... words) throws Exception {
        Service web = Service.of("container", new Origin.Image("testflow/web:1"));
        Environment environment = Environment.named("it")
                .service("db", web)
                .service("app", web.variable("PAGE", "http://{db.host}:{db.port}"));
        RunningEnvironment running =
                Environments.by(Path.of(""), new DockerProvider()).start(environment);
        System.out.println(running.fill("{db.container} {app.container}"));
        Thread.sleep(600_000);
    }
}
