package io.testflow.benchmarks.environment;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Starts one service as users of Testcontainers do. Arguments: its type and its image, with a colon between them. */
public final class TestcontainersStart {

    private TestcontainersStart() {}

    /** Prints {@code start}, the time until it has answered, in microseconds. */
    public static void main(String[] arguments) throws Exception {
        Stopwatch watch = new Stopwatch();
        int colon = arguments[0].indexOf(':');
        String type = arguments[0].substring(0, colon);
        String image = arguments[0].substring(colon + 1);
        switch (type) {
            case "postgres" -> postgres(image, watch);
            case "redis" -> redis(image, watch);
            default -> throw new IllegalArgumentException(type);
        }
    }

    private static void postgres(String image, Stopwatch watch) throws Exception {
        try (PostgreSQLContainer container = new PostgreSQLContainer(image)) {
            container.start();
            Answer.ofDatabase(container.getJdbcUrl(), container.getUsername(), container.getPassword());
            watch.print("start");
        }
    }

    private static void redis(String image, Stopwatch watch) throws Exception {
        try (GenericContainer<?> container = new GenericContainer<>(image).withExposedPorts(6379)) {
            container.start();
            Answer.ofRedis(container.getHost(), container.getFirstMappedPort());
            watch.print("start");
        }
    }
}
