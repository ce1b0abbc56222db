package io.testflow.environment.internal.amqp;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/**
 * A broker, each of whose users can have a virtual host.
 *
 * @param broker whoever has started it
 */
record AmqpBroker(RunningService broker) implements DivisibleService {

    @Override
    public RunningService part() throws StartFailure {
        String name = "test-" + UUID.randomUUID();
        try {
            new VirtualHosts(endpoint()).make(name);
        } catch (IOException e) {
            throw StartFailure.lasting("Its own virtual host cannot be made (" + e.getMessage() + ").");
        }
        return new OwnVirtualHost(VirtualHosts.in(endpoint(), name), broker);
    }

    @Override
    public Endpoint endpoint() {
        return broker.endpoint();
    }

    @Override
    public Optional<String> fault() {
        return broker.fault();
    }

    @Override
    public void stop() {
        broker.stop();
    }

    private record OwnVirtualHost(Endpoint endpoint, RunningService broker) implements RunningService {

        @Override
        public Optional<String> fault() {
            return broker.fault();
        }

        @Override
        public void stop() {
            try {
                new VirtualHosts(endpoint).remove(endpoint.property(VirtualHosts.VIRTUAL_HOST));
            } catch (IOException e) {
                // The broker has ended, and the virtual host with it.
            }
        }
    }
}
