package io.testflow.environment.internal.mail;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.dependency.Dependency;
import io.testflow.environment.internal.port.FreePorts;
import io.testflow.environment.internal.program.EmbeddedProgram;
import io.testflow.environment.internal.program.JavaProgram;
import io.testflow.environment.internal.program.Library;
import io.testflow.environment.internal.program.ServerProcess;
import io.testflow.environment.internal.program.Versions;
import io.testflow.environment.internal.readiness.Probes;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs GreenMail, which is the user's to add: SMTP, IMAP and POP3. */
public final class MailProvider implements EmbeddedProgram {

    private static final String MAIN_CLASS = "com.icegreen.greenmail.standalone.GreenMailStandaloneRunner";
    private static final String LIBRARY = "com.icegreen:greenmail-standalone:2.1.13";

    /** In the order in which their ports are told. */
    private static final List<String> PROTOCOLS = List.of("smtp", "imap", "pop3");

    private static final String USERS = "users";

    private final ClassLoader classes;

    /** That of this class path. */
    public MailProvider() {
        this(MailProvider.class.getClassLoader());
    }

    MailProvider(ClassLoader classes) {
        this.classes = classes;
    }

    @Override
    public Set<String> types() {
        return Set.of("mail");
    }

    @Override
    public Offer offer(Service service) {
        if (!service.init().isEmpty()) {
            return new Offer.Refused("Mail takes no `init`. Messages that are there from the start are files of a"
                    + " directory that the setting `preload.dir` names.");
        }
        List<String> versions =
                Library.with(MAIN_CLASS, classes).stream().map(Library::version).toList();
        return new Versions("GreenMail", versions, Dependency.of(LIBRARY)).offer(service);
    }

    @Override
    public RunningService start(StartRequest request) throws StartFailure, InterruptedException {
        Library library = Library.wanted(MAIN_CLASS, classes, request.service());
        List<Integer> ports = FreePorts.choose(PROTOCOLS.size());
        Endpoint endpoint = Endpoint.at(request.name(), "localhost", ports.get(0))
                .with(Endpoint.URL, "smtp://localhost:" + ports.get(0));
        for (int index = 0; index < ports.size(); index++) {
            endpoint = endpoint.with(Endpoint.PORT + "." + PROTOCOLS.get(index), String.valueOf(ports.get(index)));
        }
        List<String> options = options(request.service().settings(), ports);
        ServerProcess server = ServerProcess.start(
                request, endpoint, new JavaProgram(MAIN_CLASS, List.of(library.jar()), options, List.of()));
        server.setUp(request, Probes.listening("localhost", ports), () -> {});
        return server;
    }

    /** Its own options by their names. Where no users are named, everybody is one, with any password. */
    private static List<String> options(Map<String, String> settings, List<Integer> ports) {
        Map<String, String> options = new LinkedHashMap<>();
        if (!settings.containsKey(USERS)) {
            options.put("auth.disabled", "");
        }
        options.putAll(settings);
        for (int index = 0; index < ports.size(); index++) {
            options.put(PROTOCOLS.get(index) + ".port", String.valueOf(ports.get(index)));
            options.put(PROTOCOLS.get(index) + ".hostname", "127.0.0.1");
        }
        return options.entrySet().stream()
                .map(option -> "-Dgreenmail." + option.getKey() + "=" + option.getValue())
                .toList();
    }
}
