package io.testflow.environment.internal.docker;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.division.DatabasesAhead;
import io.testflow.environment.internal.division.DividedService;
import io.testflow.environment.internal.division.Parts;
import io.testflow.environment.internal.kafka.OwnTopics;
import io.testflow.environment.internal.postgres.CopiedDatabases;
import io.testflow.environment.internal.redis.DatabaseNumbers;
import io.testflow.environment.provider.RunningService;
import java.util.Set;

/** The types of which each user can have a part of one container. */
final class Division {

    private static final Set<String> TYPES = Set.of("postgres", "mariadb", "mysql", "redis", "kafka", "rabbitmq");

    private Division() {}

    /** Whether a type is one of them. */
    static boolean isOf(String type) {
        return TYPES.contains(type);
    }

    /** A service, whoever has started it, with parts for its users where its type has any. */
    static RunningService of(RunningService server, ContainerPlan plan, DumpedDatabases.Engines engines) {
        Endpoint here = server.endpoint();
        return switch (plan.type().name()) {
            case "postgres" ->
                divided(
                        server,
                        new DatabasesAhead(new CopiedDatabases(
                                here, (whole, name) -> plan.changed(whole, Endpoint.DATABASE, name))));
            case "mariadb", "mysql" -> divided(server, new DumpedDatabases(here, plan, engines));
            case "redis" -> divided(server, new DatabaseNumbers(here));
            case "kafka" -> divided(server, new OwnTopics(here));
            case "rabbitmq" -> divided(server, new VirtualHosts(here, plan));
            default -> server;
        };
    }

    private static RunningService divided(RunningService server, Parts parts) {
        return new DividedService(server, parts);
    }
}
