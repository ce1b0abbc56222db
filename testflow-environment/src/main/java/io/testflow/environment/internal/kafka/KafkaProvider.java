package io.testflow.environment.internal.kafka;

import static java.util.stream.Collectors.joining;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.dependency.Dependency;
import io.testflow.environment.internal.division.Parts;
import io.testflow.environment.internal.port.FreePorts;
import io.testflow.environment.internal.program.ClassPath;
import io.testflow.environment.internal.program.DivisibleProgram;
import io.testflow.environment.internal.program.JavaProgram;
import io.testflow.environment.internal.program.Library;
import io.testflow.environment.internal.program.ProgramCache;
import io.testflow.environment.internal.program.ServerProcess;
import io.testflow.environment.internal.program.Versions;
import io.testflow.environment.internal.tree.Tree;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs Kafka, which is the user's to add, as a cluster of one node. */
public final class KafkaProvider implements DivisibleProgram {

    private static final String MAIN_CLASS = "kafka.Kafka";
    private static final String LIBRARY = "org.apache.kafka:kafka_2.13:4.3.0";

    private static final String LOGGER = "org.slf4j:slf4j-simple:2.0.19";

    /** Two that start at the same time format their data once. */
    private final Object formatting = new Object();

    private final ClassLoader classes;

    /** That of this class path. */
    public KafkaProvider() {
        this(KafkaProvider.class.getClassLoader());
    }

    KafkaProvider(ClassLoader classes) {
        this.classes = classes;
    }

    @Override
    public Set<String> types() {
        return Set.of("kafka");
    }

    @Override
    public Offer offer(Service service) {
        List<String> versions =
                Library.with(MAIN_CLASS, classes).stream().map(Library::version).toList();
        return new Versions("Kafka", versions, Dependency.of(LIBRARY)).offer(service);
    }

    @Override
    public RunningService start(StartRequest request) throws StartFailure, InterruptedException {
        Library library = Library.wanted(MAIN_CLASS, classes, request.service());
        Map<String, Topic> topics = TopicScript.read(request.scripts());
        List<Integer> ports = FreePorts.choose(2);
        Path data = request.directory().resolve("data");
        JavaProgram program;
        try {
            Tree.copy(formatted(library, request), data);
            Path file = new Configuration(request.service().settings(), ports.get(0), ports.get(1))
                    .write(request.directory(), data);
            program = program(MAIN_CLASS, file.toString());
        } catch (IOException e) {
            throw StartFailure.lasting("Its files cannot be written (" + e + ").");
        }
        Endpoint endpoint = Endpoint.at(request.name(), "localhost", ports.get(0))
                .with(OwnTopics.BOOTSTRAP_SERVERS, "localhost:" + ports.get(0))
                .with(OwnTopics.TOPIC_PREFIX, "")
                .with(
                        OwnTopics.TOPICS,
                        topics.values().stream().map(Topic::toString).collect(joining("\n")));
        ServerProcess process = ServerProcess.start(request, endpoint, program);
        Topics all = new Topics(endpoint);
        try {
            process.setUp(request, all::obstacle, () -> TopicScript.run(topics, all));
        } catch (StartFailure e) {
            throw e.with(silence(request.log()));
        }
        return divided(process);
    }

    @Override
    public Parts parts(Endpoint server) {
        return new OwnTopics(server);
    }

    /** It says why it ends by its logger alone. */
    static String silence(Path log) {
        try {
            return Files.readString(log).contains("(NOP)")
                    ? " Why is not in its log, since SLF4J writes nothing. Add to the pom, to see it:\n"
                            + Dependency.of(LOGGER)
                    : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** The data of a server that has never run: formatting them takes as long as a start. */
    private Path formatted(Library library, StartRequest request)
            throws IOException, StartFailure, InterruptedException {
        long size = Files.size(library.jar());
        synchronized (formatting) {
            return new ProgramCache(request.cache())
                    .get("kafka-" + library.version() + "-" + size, this::format)
                    .resolve("data");
        }
    }

    private void format(Path made) throws IOException, StartFailure, InterruptedException {
        Path file = new Configuration(Map.of(), 1, 2).write(made, made.resolve("data"));
        String cluster = "TestFlowTestFlowTestFQ";
        program("kafka.tools.StorageTool", "format", "--cluster-id", cluster, "--config", file.toString())
                .run(made);
    }

    private JavaProgram program(String mainClass, String... arguments) {
        return new JavaProgram(mainClass, ClassPath.jars(classes), List.of(), List.of(arguments));
    }
}
