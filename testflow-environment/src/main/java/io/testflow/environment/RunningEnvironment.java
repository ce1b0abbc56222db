package io.testflow.environment;

import static java.util.stream.Collectors.joining;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.error.NearestNames;
import io.testflow.core.error.UsageException;
import io.testflow.core.internal.environment.Reference;
import io.testflow.core.internal.environment.UsedImage;
import io.testflow.environment.internal.jdbc.EndpointDataSource;
import io.testflow.environment.internal.lifecycle.StartedServices;
import io.testflow.environment.internal.lifecycle.StopAtExit;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** An environment whose services are ready. Safe for use by several threads. */
public final class RunningEnvironment implements AutoCloseable {

    private final String name;
    private final StartedServices services;
    private final Map<String, Endpoint> endpoints;

    private final StopAtExit end;

    /**
     * An environment.
     *
     * @param end what closing it means
     */
    RunningEnvironment(String name, StartedServices services, Runnable end) {
        this.name = name;
        this.services = services;
        this.end = new StopAtExit(end);
        this.endpoints = services.endpoints();
        endpoints.values().forEach(RunningEnvironment::tell);
    }

    /** Tells who records what a test uses which image a container was made of: all that it looks at is recorded. */
    private static void tell(Endpoint endpoint) {
        if (endpoint.has(UsedImage.ENDPOINT)) {
            System.getProperty(UsedImage.PROPERTY + endpoint.property(UsedImage.ENDPOINT));
        }
    }

    /** The name of its definition. */
    public String name() {
        return name;
    }

    /** Where its services are, by their names, each after those that it needs. */
    public Map<String, Endpoint> endpoints() {
        return Map.copyOf(endpoints);
    }

    /**
     * Where a service is.
     *
     * @throws UsageException when the environment has no such service; the message names those it has
     */
    public Endpoint endpoint(String service) {
        Endpoint endpoint = endpoints.get(service);
        if (endpoint == null) {
            throw new UsageException("The environment `" + name + "` has no service `" + service + "`."
                    + NearestNames.suggestion(service, endpoints.keySet())
                    + " It has "
                    + endpoints.keySet().stream().map(each -> "`" + each + "`").collect(joining(", "))
                    + ".");
        }
        return endpoint;
    }

    /**
     * A text with values in the place of placeholders, {@code {payment-db.jdbcUrl}}.
     *
     * @throws UsageException when a placeholder names what is not there
     */
    public String fill(String text) {
        return Reference.fill(text, reference -> endpoint(reference.service()).property(reference.property()));
    }

    /**
     * Connections to a database, each a new one; its driver is the user's to add.
     *
     * @throws UsageException when the environment has no such service, or it is no database
     */
    public DataSource dataSource(String service) {
        return EndpointDataSource.of(endpoint(service));
    }

    /** A line for each service: who gives it, and why. */
    public List<String> lines() {
        return services.lines();
    }

    /**
     * Looks whether all its services still run.
     *
     * @throws EnvironmentFailure when one does not; the message has the last lines of its log
     */
    public void check() {
        services.fault().ifPresent(this::fail);
    }

    /**
     * Looks whether all its services run, and answer the pages that their definitions call ready: takes seconds where one does
     * not.
     *
     * @throws EnvironmentFailure when one does not; the message has the last lines of its log
     */
    public void checkHealth() {
        services.ailment().ifPresent(this::fail);
    }

    private void fail(String fault) {
        throw new EnvironmentFailure("The environment `" + name + "` is broken. " + fault);
    }

    /** Gives it up: its services stop, each before those that it needs; what others share stays for them. */
    @Override
    public void close() {
        end.close();
    }
}
