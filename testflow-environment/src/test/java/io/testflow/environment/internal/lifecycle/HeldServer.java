package io.testflow.environment.internal.lifecycle;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Service;
import io.testflow.environment.Environments;
import java.nio.file.Path;

/** A program that holds a server until somebody ends it. */
final class HeldServer {

    private HeldServer() {}

    public static void main(String... words) throws Exception {
        Environments.discovered(Path.of(""), HeldServer.class.getClassLoader())
                .start(Environment.named("it").service("db", Service.postgres("18")));
        System.out.println("holds");
        Thread.sleep(600_000);
    }
}
