package io.testflow.benchmarks.environment;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.Environments;
import io.testflow.environment.RunningEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Starts services with TestFlow. Arguments: a provider, and for each service its type, a colon, and its version or image. */
public final class TestFlowStart {

    private TestFlowStart() {}

    /** Prints {@code start}, the time until all have answered, in microseconds. */
    public static void main(String[] arguments) throws Exception {
        Stopwatch watch = new Stopwatch();
        Environment environment = Environment.named("benchmark");
        for (int i = 1; i < arguments.length; i++) {
            int colon = arguments[i].indexOf(':');
            Service service = service(arguments[i].substring(0, colon), arguments[i].substring(colon + 1));
            environment = environment.service("service-" + i, service.from(arguments[0]));
        }
        Environments environments = Environments.discovered(Path.of(""), TestFlowStart.class.getClassLoader());
        try (RunningEnvironment running = environments.start(environment)) {
            for (Endpoint endpoint : running.endpoints().values()) {
                ask(endpoint);
            }
            watch.print("start");
        }
    }

    private static Service service(String type, String origin) {
        return type.equals("container")
                ? Service.of(type, new Origin.Image(origin)).ports(8080)
                : Service.of(type, origin);
    }

    private static void ask(Endpoint endpoint) throws IOException, SQLException {
        if (endpoint.has(Endpoint.JDBC_URL)) {
            Answer.ofDatabase(
                    endpoint.property(Endpoint.JDBC_URL),
                    endpoint.property(Endpoint.USERNAME),
                    endpoint.property(Endpoint.PASSWORD));
        } else if (endpoint.has(Endpoint.DATABASE)) {
            Answer.ofRedis(endpoint.host(), endpoint.port());
        } else {
            Answer.ofWeb(endpoint.host(), endpoint.port());
        }
    }
}
