package io.testflow.environment.internal.kafka;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A server of Kafka, whose users each begin the names of their topics in their own way.
 *
 * @param server whoever has started it
 */
public record KafkaServer(RunningService server) implements DivisibleService {

    /** What all clients take. */
    static final String BOOTSTRAP_SERVERS = "bootstrapServers";

    /** What the names of a user's topics begin with; empty where all are his. */
    static final String TOPIC_PREFIX = "topicPrefix";

    /** The topics that were there from the start, a line each, without the prefix. */
    static final String TOPICS = "topics";

    @Override
    public RunningService part() throws StartFailure, InterruptedException {
        String prefix = "test-" + UUID.randomUUID() + "-";
        List<Topic> topics = endpoint()
                .property(TOPICS)
                .lines()
                .map(Topic::parse)
                .map(topic -> topic.named(prefix + topic.name()))
                .toList();
        try {
            Map<String, String> refusals = new Topics(endpoint()).make(topics);
            if (!refusals.isEmpty()) {
                throw StartFailure.lasting("Its own topics cannot be made: " + refusals + ".");
            }
        } catch (IOException e) {
            throw StartFailure.lasting("Its own topics cannot be made (" + e.getMessage() + ").");
        }
        return new OwnTopics(endpoint().with(TOPIC_PREFIX, prefix), this);
    }

    @Override
    public Endpoint endpoint() {
        return server.endpoint();
    }

    @Override
    public Optional<String> fault() {
        return server.fault();
    }

    @Override
    public void stop() {
        server.stop();
    }

    private record OwnTopics(Endpoint endpoint, KafkaServer server) implements RunningService {

        @Override
        public Optional<String> fault() {
            return server.fault();
        }

        @Override
        public void stop() {
            try {
                new Topics(endpoint).remove(endpoint.property(TOPIC_PREFIX));
            } catch (IOException e) {
                // The server has ended, and the topics with it.
            }
        }
    }
}
