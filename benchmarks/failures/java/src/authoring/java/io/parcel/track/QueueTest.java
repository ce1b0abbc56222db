package io.parcel.track;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.IntegerDeserializer;
import org.apache.kafka.common.serialization.LongSerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;

class QueueTest {

    private static final Map<String, Object> KAFKA =
            Map.of("bootstrap.servers", "localhost:19092", "max.block.ms", 400, "request.timeout.ms", 300, "default.api.timeout.ms", 400);

    // cause: integration-timeout / kafka-broker-does-not-answer
    @Test
    void a_scan_is_sent() throws ExecutionException, InterruptedException {
        try (var producer = new KafkaProducer<>(KAFKA, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("scans", "A-1", "Graz")).get();
        }
    }

    @Test
    void the_topic_is_there() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(KAFKA)) {
            assertThat(admin.listTopics().names().get()).contains("scans");
        }
    }

    @Test
    void the_topic_has_partitions() {
        try (var consumer = new KafkaConsumer<>(KAFKA, new StringDeserializer(), new StringDeserializer())) {
            assertThat(consumer.partitionsFor("scans")).hasSize(3);
        }
    }

    // cause: serialisation / key-of-scan-is-no-long
    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void a_scan_has_a_key() {
        try (MockProducer producer = new MockProducer(true, null, new LongSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord("scans", "A-1", "Graz"));
        }
    }

    // cause: serialisation / count-of-scans-has-five-bytes
    @Test
    void a_count_is_read() {
        assertThat(new IntegerDeserializer().deserialize("counts", "12345".getBytes())).isPositive();
    }

    // cause: configuration / producer-lacks-key-serializer
    @Test
    void a_producer_from_settings() {
        try (var producer = new KafkaProducer<>(Map.of("bootstrap.servers", "localhost:19092", "acks", "most"))) {
            assertThat(producer).isNotNull();
        }
    }

    // cause: integration-timeout / redis-does-not-answer
    @Test
    void the_last_scan_is_cached() {
        try (Silent server = new Silent()) {
            RedisURI uri = RedisURI.create("localhost", server.port());
            uri.setTimeout(Duration.ofMillis(300));
            assertThat(RedisClient.create(uri).connect().sync().get("scan:A-1")).isEqualTo("Graz");
        }
    }

    // cause: integration-timeout / router-does-not-answer
    @Test
    void a_route_is_found() {
        try (Silent server = new Silent()) {
            var route = WebClient.create("http://localhost:" + server.port()).get().uri("/route").retrieve();
            assertThat(route.bodyToMono(String.class).block(Duration.ofMillis(350))).isNotEmpty();
        }
    }

    @Test
    void a_route_is_found_in_time() throws Exception {
        try (Silent server = new Silent()) {
            var route = WebClient.create("http://localhost:" + server.port()).get().uri("/route").retrieve();
            assertThat(route.bodyToMono(String.class).toFuture().get(350, TimeUnit.MILLISECONDS)).isNotEmpty();
        }
    }

    // cause: authentication / redis-wants-a-password
    @Test
    void the_cache_is_empty() {
        var cache = RedisClient.create("redis://localhost:6390").connect().sync();
        assertThat(cache.keys("scan:*")).isEqualTo(List.of());
    }

    @Test
    void the_cache_answers() {
        assertThat(RedisClient.create("redis://localhost:6390").connect().sync().ping()).isEqualTo("PONG");
    }

    // cause: authentication / redis-password-wrong
    @Test
    void the_cache_knows_us() {
        assertThat(RedisClient.create("redis://default:Secret1@localhost:6390").connect().sync().ping()).isEqualTo("PONG");
    }
}
