package io.testflow.environment.internal.http;

import static java.util.stream.Collectors.joining;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Readiness;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.dependency.Dependency;
import io.testflow.environment.internal.port.FreePorts;
import io.testflow.environment.internal.program.EmbeddedProgram;
import io.testflow.environment.internal.program.JavaProgram;
import io.testflow.environment.internal.program.Library;
import io.testflow.environment.internal.program.ServerProcess;
import io.testflow.environment.internal.program.Versions;
import io.testflow.environment.internal.readiness.Probe;
import io.testflow.environment.internal.readiness.Probes;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs WireMock, which is the user's to add. */
public final class HttpStubProvider implements EmbeddedProgram {

    private static final String MAIN_CLASS = "wiremock.Run";

    /** Only the jar that needs no other has this. */
    private static final String MARK = "wiremock.org.eclipse.jetty.server.Server";

    private static final String LIBRARY = "org.wiremock:wiremock-standalone:3.13.2";

    private final ClassLoader classes;

    /** That of this class path. */
    public HttpStubProvider() {
        this(HttpStubProvider.class.getClassLoader());
    }

    HttpStubProvider(ClassLoader classes) {
        this.classes = classes;
    }

    @Override
    public Set<String> types() {
        return Set.of("http-stub");
    }

    @Override
    public Offer offer(Service service) {
        List<String> versions =
                Library.with(MARK, classes).stream().map(Library::version).toList();
        return new Versions("WireMock", versions, Dependency.of(LIBRARY)).offer(service);
    }

    @Override
    public RunningService start(StartRequest request) throws StartFailure, InterruptedException {
        Library library = Library.wanted(MARK, classes, request.service());
        int port = FreePorts.choose(1).get(0);
        String url = "http://localhost:" + port;
        Endpoint endpoint = Endpoint.at(request.name(), "localhost", port).with(Endpoint.URL, url);
        JavaProgram program = new JavaProgram(MAIN_CLASS, List.of(library.jar()), List.of(), arguments(request, port));
        ServerProcess server = ServerProcess.start(request, endpoint, program);
        Probe ready =
                Probes.of(Readiness.answering("/__admin/mappings").check(), "localhost", List.of(port), request.log());
        try {
            server.setUp(request, ready, () -> new Mappings(url).add(request.scripts()));
        } catch (StartFailure e) {
            throw e.isPassing() || request.service().settings().isEmpty() ? e : withSettings(e, request.service());
        }
        return server;
    }

    /** The server ends without a word where it does not know an option. */
    private static StartFailure withSettings(StartFailure failure, Service service) {
        return StartFailure.lasting(failure.getMessage() + " It has the settings "
                + service.settings().keySet().stream()
                        .map(name -> "`" + name + "`")
                        .collect(joining(", "))
                + ", and WireMock does not say which it does not know.");
    }

    /** Its own options by their names; what is only on or off takes {@code true} as well as nothing. */
    private static List<String> arguments(StartRequest request, int port) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("root-dir", request.directory().resolve("stubs").toString());
        options.put("disable-banner", "");
        options.putAll(request.service().settings());
        options.put("port", String.valueOf(port));
        options.put("bind-address", "127.0.0.1");
        List<String> arguments = new ArrayList<>();
        options.forEach((name, value) -> {
            arguments.add("--" + name);
            if (!value.isEmpty()) {
                arguments.add(value);
            }
        });
        return arguments;
    }
}
