package io.testflow.benchmarks.environment;

import io.testflow.benchmarks.ColdJvm;
import io.testflow.benchmarks.ColdProcess;
import io.testflow.benchmarks.Median;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Services in containers, in a new JVM: one, and three at the same time. */
final class ContainerStart implements Part {

    private static final String POSTGRES = "postgres:15";
    private static final String REDIS = "redis:7";
    private static final String WEB = "testflow/web:1";

    private final ColdJvm jvm;

    /** Without Ryuk, which TestFlow does not need and whose image cannot be had everywhere. */
    ContainerStart(ColdJvm jvm) {
        Map<String, String> variables =
                Map.of("TESTCONTAINERS_RYUK_DISABLED", "true", "TESTCONTAINERS_HOST_OVERRIDE", "localhost");
        this.jvm = new ColdJvm(jvm.options(), jvm.classes(), jvm.directory(), variables);
    }

    @Override
    public String name() {
        return "docker";
    }

    @Override
    public Optional<String> obstacle() throws IOException, InterruptedException {
        return DockerEngine.obstacle(List.of(POSTGRES, REDIS, WEB));
    }

    @Override
    public List<Row> measure(int turns) throws IOException, InterruptedException {
        Map<String, Starts.Way> ways = new LinkedHashMap<>();
        ways.put("postgres", () -> testflow("postgres:15"));
        ways.put("redis", () -> testflow("redis:7"));
        ways.put("web", () -> testflow("container:" + WEB));
        ways.put("three", () -> testflow("postgres:15", "redis:7", "container:" + WEB));
        ways.put("plain postgres", () -> jvm.run(TestcontainersStart.class, List.of("postgres:" + POSTGRES)));
        ways.put("plain redis", () -> jvm.run(TestcontainersStart.class, List.of("redis:" + REDIS)));
        Starts starts = Starts.take(ways, turns);
        String first = ", in a container, in a new JVM: to its first answer";
        return List.of(
                new Row("PostgreSQL" + first, "Testcontainers", Target.ratio(1.1), pairs(starts, "postgres")),
                new Row("Redis" + first, "Testcontainers", Target.ratio(1.1), pairs(starts, "redis")),
                new Row(
                        "PostgreSQL, Redis and a web server, the same",
                        "TestFlow, the slowest of them alone",
                        Target.ratio(1.3),
                        slowest(starts)));
    }

    private ColdProcess testflow(String... services) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("docker"));
        arguments.addAll(List.of(services));
        return jvm.run(TestFlowStart.class, arguments);
    }

    private static List<Pair> pairs(Starts starts, String service) {
        return starts.pairs(service, "plain " + service, Starts::start);
    }

    /** Against the service that takes longest in the middle. */
    private static List<Pair> slowest(Starts starts) {
        return Stream.of("postgres", "redis", "web")
                .map(single -> starts.pairs("three", single, Starts::start))
                .max(Comparator.comparingDouble(pairs -> Median.of(pairs, Pair::other)))
                .orElseThrow();
    }
}
