package io.testflow.environment.internal.redis;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.dependency.Dependency;
import io.testflow.environment.internal.division.Parts;
import io.testflow.environment.internal.port.FreePorts;
import io.testflow.environment.internal.program.DivisibleProgram;
import io.testflow.environment.internal.program.ProgramCache;
import io.testflow.environment.internal.program.ProgramFile;
import io.testflow.environment.internal.program.ServerProcess;
import io.testflow.environment.internal.program.Versions;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the Redis of Signal's binaries, which are the user's to add, without Docker. */
public final class RedisProvider implements DivisibleProgram {

    private static final String TYPE = "redis";
    private static final String LIBRARY = "org.signal:embedded-redis:0.9.1";

    private final String platform;
    private final ClassLoader classes;

    /** That of this machine. */
    public RedisProvider() {
        this(Binary.PLATFORM, RedisProvider.class.getClassLoader());
    }

    RedisProvider(String platform, ClassLoader classes) {
        this.platform = platform;
        this.classes = classes;
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public Offer offer(Service service) {
        if (platform.startsWith("windows")) {
            return new Offer.Refused("There is no program of Redis for Windows.");
        }
        List<String> versions =
                Binary.find(classes, platform).stream().map(Binary::version).toList();
        return new Versions("Redis", versions, Dependency.of(LIBRARY)).offer(service);
    }

    @Override
    public RunningService start(StartRequest request) throws StartFailure, InterruptedException {
        Origin.Version asked = (Origin.Version) request.service().origin();
        Binary binary = Binary.find(classes, platform).stream()
                .filter(each -> asked.accepts(each.version()))
                .findFirst()
                .orElseThrow(() -> StartFailure.lasting("Its program has gone from the class path."));
        int port = FreePorts.choose(1).get(0);
        List<String> command;
        try {
            Path program = new ProgramCache(request.cache())
                    .get(binary.key(), made -> unpack(binary, made))
                    .resolve(TYPE);
            Path configuration = new Configuration(request.service().settings(), port).write(request.directory());
            command = List.of(program.toString(), configuration.toString());
        } catch (IOException e) {
            throw StartFailure.lasting("Its files cannot be written (" + e + ").");
        }
        Endpoint endpoint = Configuration.endpoint(request, port);
        ServerProcess process = ServerProcess.start(request, endpoint, command);
        process.setUp(request, () -> obstacle(process), () -> CommandScript.run(endpoint, request.scripts()));
        return divided(process);
    }

    @Override
    public Parts parts(Endpoint server) {
        return new DatabaseNumbers(server);
    }

    /** What is missing until a process answers: the port could be somebody else's. */
    static Optional<String> obstacle(ServerProcess server) {
        try (RedisConnection connection = RedisConnection.to(server.endpoint())) {
            String itsPid = "process_id:" + server.process().pid() + "\r\n";
            return String.valueOf(connection.call(List.of("INFO", "server"))).contains(itsPid)
                    ? Optional.empty()
                    : Optional.of("another server answers at its port");
        } catch (IOException e) {
            return Optional.of("the server does not answer (" + e.getMessage() + ")");
        }
    }

    private static void unpack(Binary binary, Path directory) throws IOException {
        Path program = directory.resolve(TYPE);
        try (InputStream packed = binary.open()) {
            Files.copy(packed, program);
        }
        ProgramFile.makeExecutable(program);
    }
}
