package io.testflow.environment.internal.embedded;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Service;
import io.testflow.environment.internal.amqp.AmqpProvider;
import io.testflow.environment.internal.http.HttpStubProvider;
import io.testflow.environment.internal.kafka.KafkaProvider;
import io.testflow.environment.internal.mail.MailProvider;
import io.testflow.environment.internal.mariadb.MariaDbProvider;
import io.testflow.environment.internal.postgres.PostgresProvider;
import io.testflow.environment.internal.redis.RedisProvider;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.ServiceProvider;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs real programs without Docker, each by the one who knows it. */
public final class EmbeddedProvider implements ServiceProvider {

    private final List<ServiceProvider> all;

    /** For ServiceLoader. */
    public EmbeddedProvider() {
        this(List.of(
                new PostgresProvider(),
                new MariaDbProvider(),
                new RedisProvider(),
                new HttpStubProvider(),
                new MailProvider(),
                new KafkaProvider(),
                new AmqpProvider()));
    }

    EmbeddedProvider(List<ServiceProvider> all) {
        this.all = List.copyOf(all);
    }

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public Set<String> types() {
        return all.stream().flatMap(each -> each.types().stream()).collect(toUnmodifiableSet());
    }

    @Override
    public Offer offer(Service service) {
        return of(service)
                .map(each -> each.offer(service))
                .orElseGet(() -> new Offer.Refused("It has no `" + service.type() + "`, but "
                        + types().stream()
                                .sorted()
                                .map(type -> "`" + type + "`")
                                .collect(joining(", "))
                        + "."));
    }

    @Override
    public boolean isDivisible(Service service) {
        return of(service).filter(each -> each.isDivisible(service)).isPresent();
    }

    @Override
    public void expect(Service service) {
        of(service).ifPresent(each -> each.expect(service));
    }

    @Override
    public RunningService start(StartRequest request) throws StartFailure, InterruptedException {
        return of(request.service())
                .orElseThrow(() -> StartFailure.lasting("Nobody knows its type any more."))
                .start(request);
    }

    @Override
    public RunningService attach(StartRequest request, Endpoint endpoint) {
        return of(request.service())
                .map(each -> each.attach(request, endpoint))
                .orElseGet(() -> ServiceProvider.super.attach(request, endpoint));
    }

    private Optional<ServiceProvider> of(Service service) {
        // No stream: a new JVM takes longer for its functions than for all else that is asked here.
        for (ServiceProvider each : all) {
            if (each.types().contains(service.type())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
