package io.testflow.environment.internal.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a server of Kafka may say that one seldom does. */
@Timeout(60)
class TopicsTest {

    private static final int METADATA = 3;
    private static final Topic ORDERS = Topic.parse("orders");

    @TempDir
    Path directory;

    @Test
    void a_server_without_a_node_does_not_serve_yet() throws IOException {
        try (SpokenKafka server = new SpokenKafka(SpokenKafka.topics(0), SpokenKafka.topics(1))) {
            Topics topics = new Topics(server.endpoint());

            assertThat(topics.obstacle()).hasValue("the server does not answer (it has no node yet)");
            assertThat(topics.obstacle()).isEmpty();
        }
    }

    @Test
    void a_refusal_without_a_reason_is_told_by_its_number() throws Exception {
        try (SpokenKafka server = new SpokenKafka(SpokenKafka.made("orders", 42, ""), SpokenKafka.topics(1))) {
            assertThat(new Topics(server.endpoint()).make(List.of(ORDERS))).isEqualTo(Map.of("orders", "error 42"));
        }
    }

    @Test
    void topics_that_nobody_sees_are_not_waited_for_for_ever() throws Exception {
        try (SpokenKafka server = new SpokenKafka(SpokenKafka.made("orders", 0, ""), SpokenKafka.topics(1, "others"))) {
            assertThatThrownBy(() -> new Topics(server.endpoint(), 100).make(List.of(ORDERS)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the server has taken [orders] and shows none of it after 100 ms");
        }
    }

    @Test
    void who_wants_no_topics_asks_for_none() throws Exception {
        try (SpokenKafka server = new SpokenKafka(SpokenKafka.topics(1))) {
            assertThat(new Topics(server.endpoint()).make(List.of())).isEmpty();
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    void where_none_is_left_to_remove_nothing_is_removed() throws Exception {
        try (SpokenKafka server = new SpokenKafka(SpokenKafka.topics(1, "orders"))) {
            new Topics(server.endpoint()).remove("test-1-");

            assertThat(server.asked()).containsExactly(METADATA);
        }
    }

    @Test
    void what_to_add_is_told_only_where_the_log_could_not_be_written() throws IOException {
        Path silent = Files.writeString(directory.resolve("silent"), "SLF4J: defaulting to no-operation (NOP)");
        Path telling = Files.writeString(directory.resolve("telling"), "ERROR no such setting");

        assertThat(KafkaProvider.silence(silent)).contains("<artifactId>slf4j-simple</artifactId>");
        assertThat(KafkaProvider.silence(telling)).isEmpty();
        assertThat(KafkaProvider.silence(directory.resolve("none"))).isEmpty();
    }
}
