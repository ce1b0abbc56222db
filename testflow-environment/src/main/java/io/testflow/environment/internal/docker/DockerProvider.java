package io.testflow.environment.internal.docker;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.dependency.Dependency;
import io.testflow.environment.internal.jdbc.EndpointDataSource;
import io.testflow.environment.internal.jdbc.ScriptRunner;
import io.testflow.environment.internal.lease.Lease;
import io.testflow.environment.provider.InitScript;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.ServiceProvider;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs services as containers of the Docker engine that Testcontainers finds, which is the user's to add. */
public final class DockerProvider implements ServiceProvider {

    private static final String TESTCONTAINERS = "org.testcontainers:testcontainers:2.0.5";

    private final ClassLoader classes;
    private final FixedPorts ports;

    /** Not there until somebody asks for a type: reading them takes a tenth of a second in a new JVM. */
    private @Nullable ImageTypes imageTypes;

    /** Not there until a service starts: looking for it takes a second. */
    private @Nullable Engine engine;

    /** For ServiceLoader. */
    public DockerProvider() {
        this(DockerProvider.class.getClassLoader(), FixedPorts::free);
    }

    DockerProvider(ClassLoader classes, FixedPorts ports) {
        this.classes = classes;
        this.ports = ports;
    }

    @Override
    public String name() {
        return "docker";
    }

    @Override
    public Set<String> types() {
        return imageTypes().names();
    }

    @Override
    public Offer offer(Service service) {
        Optional<ImageType> type = service.origin() instanceof Origin.Command || service.origin() instanceof Origin.Url
                ? Optional.empty()
                : imageTypes().named(service.type());
        if (type.isEmpty()) {
            return new Offer.Refused("It takes an `image`, or one of its types with a `version`.");
        }
        ContainerPlan plan = new ContainerPlan("", service, type.get());
        return plan.fault()
                .or(this::missing)
                .<Offer>map(Offer.Refused::new)
                .orElseGet(() -> new Offer.Available(plan.title()));
    }

    private Optional<String> missing() {
        try {
            Class.forName("org.testcontainers.DockerClientFactory", false, classes);
        } catch (ClassNotFoundException e) {
            return Optional.of(
                    "Testcontainers is not on the class path. Add it to the pom:\n" + Dependency.of(TESTCONTAINERS));
        }
        return Engine.absence();
    }

    @Override
    public boolean isDivisible(Service service) {
        return Division.isOf(service.type());
    }

    @Override
    public Endpoint seen(Endpoint other) {
        return Inside.view(other);
    }

    @Override
    public RunningService start(StartRequest request) throws StartFailure, InterruptedException {
        Engine here = engine();
        new Orphans(here).sweep();
        ContainerPlan plan = plan(request);
        DockerService service = new ContainerStart(here, plan, request, ports).run();
        boolean isSetUp = false;
        try {
            setUp(plan, service.endpoint(), request.scripts());
            isSetUp = true;
            return divided(plan, service);
        } finally {
            if (!isSetUp) {
                service.stop();
            }
        }
    }

    @Override
    public RunningService attach(StartRequest request, Endpoint endpoint) {
        Lease lease = new Lease(request.directory());
        return lease.undos().stream()
                .findFirst()
                .<RunningService>map(undo -> new AttachedContainer(undo.engine(), lease, endpoint))
                .or(() -> byLibrary(lease, endpoint))
                .map(service -> divided(plan(request), service))
                .orElseGet(() -> ServiceProvider.super.attach(request, endpoint));
    }

    /** Behind TLS, leases have no calls to an engine. Empty where Testcontainers finds none, or is not there, as in Maven. */
    private Optional<RunningService> byLibrary(Lease lease, Endpoint endpoint) {
        if (missing().isPresent()) {
            return Optional.empty();
        }
        try {
            RunningContainer container = new RunningContainer(engine(), endpoint.property(Inside.CONTAINER));
            return Optional.of(new DockerService(container, endpoint, List.of(lease::end)));
        } catch (StartFailure e) {
            return Optional.empty();
        }
    }

    private ContainerPlan plan(StartRequest request) {
        return new ContainerPlan(
                request.name(),
                request.service(),
                imageTypes().named(request.service().type()).orElseThrow());
    }

    private static void setUp(ContainerPlan plan, Endpoint endpoint, List<InitScript> scripts) throws StartFailure {
        if (endpoint.has(Endpoint.JDBC_URL)) {
            ScriptRunner.run(EndpointDataSource.of(endpoint), scripts, plan.dialect());
        }
    }

    private RunningService divided(ContainerPlan plan, RunningService service) {
        return Division.of(service, plan, this::engine);
    }

    private synchronized ImageTypes imageTypes() {
        ImageTypes known = imageTypes;
        if (known == null) {
            known = ImageTypes.known();
            imageTypes = known;
        }
        return known;
    }

    private synchronized Engine engine() throws StartFailure {
        Engine known = engine;
        if (known == null) {
            known = Engine.connect();
            engine = known;
        }
        return known;
    }
}
