package io.testflow.environment.internal.docker;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.kafka.KafkaServer;
import io.testflow.environment.internal.postgres.DividedServer;
import io.testflow.environment.internal.redis.RedisServer;
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
    static RunningService of(RunningService server, ContainerPlan plan, DumpedServer.Engines engines) {
        return switch (plan.type().name()) {
            case "postgres" -> new DividedServer(server, (whole, name) -> plan.changed(whole, Endpoint.DATABASE, name));
            case "mariadb", "mysql" -> new DumpedServer(server, plan, engines);
            case "redis" -> new RedisServer(server);
            case "kafka" -> new KafkaServer(server);
            case "rabbitmq" -> new VirtualHosts(server, plan);
            default -> server;
        };
    }
}
