package io.testflow.environment.internal.kafka;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.division.Parts;
import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The topics of a server whose users each begin the names of theirs in their own way.
 *
 * @param server where it is
 */
public record OwnTopics(Endpoint server) implements Parts {

    /** What all clients take. */
    static final String BOOTSTRAP_SERVERS = "bootstrapServers";

    /** What the names of a user's topics begin with; empty where all are his. */
    static final String TOPIC_PREFIX = "topicPrefix";

    /** The topics that were there from the start, a line each, without the prefix. */
    static final String TOPICS = "topics";

    @Override
    public Endpoint take() throws StartFailure, InterruptedException {
        String prefix = "test-" + UUID.randomUUID() + "-";
        List<Topic> topics = server.property(TOPICS)
                .lines()
                .map(Topic::parse)
                .map(topic -> topic.named(prefix + topic.name()))
                .toList();
        try {
            Map<String, String> refusals = new Topics(server).make(topics);
            if (!refusals.isEmpty()) {
                giveUp(server.with(TOPIC_PREFIX, prefix));
                throw StartFailure.lasting("Its own topics cannot be made: " + refusals + ".");
            }
        } catch (IOException e) {
            throw StartFailure.lasting("Its own topics cannot be made (" + e.getMessage() + ").");
        }
        return server.with(TOPIC_PREFIX, prefix);
    }

    @Override
    public void giveUp(Endpoint part) {
        try {
            new Topics(part).remove(part.property(TOPIC_PREFIX));
        } catch (IOException e) {
            // The server has ended, and the topics with it.
        }
    }
}
