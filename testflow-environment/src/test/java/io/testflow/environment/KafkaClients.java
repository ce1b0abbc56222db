package io.testflow.environment;

import io.testflow.environment.provider.RunningService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Talks to Kafka as its users do: the names of their topics and groups begin with the prefix. */
public final class KafkaClients {

    private KafkaClients() {}

    /** The whole name of a topic of a user. */
    public static String topic(RunningService kafka, String name) {
        return kafka.endpoint().property("topicPrefix") + name;
    }

    public static void write(RunningService kafka, String topic, String message) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(connection(kafka), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic(kafka, topic), message)).get();
        }
    }

    /** What a topic has from its beginning, once there is something. */
    public static List<String> read(RunningService kafka, String topic) {
        Map<String, Object> reading = new HashMap<>(connection(kafka));
        reading.put("group.id", topic(kafka, "readers"));
        reading.put("auto.offset.reset", "earliest");
        List<String> read = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(reading, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(Set.of(topic(kafka, topic)));
            while (read.isEmpty()) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    read.add(record.value());
                }
            }
        }
        return read;
    }

    /** The same by a share group, of which the server keeps the state. */
    public static List<String> readShared(RunningService kafka, String topic) throws Exception {
        String group = topic(kafka, "sharers");
        try (Admin admin = admin(kafka)) {
            ConfigResource resource = new ConfigResource(ConfigResource.Type.GROUP, group);
            ConfigEntry earliest = new ConfigEntry("share.auto.offset.reset", "earliest");
            admin.incrementalAlterConfigs(
                            Map.of(resource, List.of(new AlterConfigOp(earliest, AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
        Map<String, Object> reading = new HashMap<>(connection(kafka));
        reading.put("group.id", group);
        List<String> read = new ArrayList<>();
        try (KafkaShareConsumer<String, String> consumer =
                new KafkaShareConsumer<>(reading, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(Set.of(topic(kafka, topic)));
            while (read.isEmpty()) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> read.add(record.value()));
            }
        }
        return read;
    }

    public static Admin admin(RunningService kafka) {
        return Admin.create(connection(kafka));
    }

    /** How many partitions a topic has, by its whole name. */
    public static int partitions(Admin admin, String topic) throws Exception {
        return admin.describeTopics(Set.of(topic))
                .allTopicNames()
                .get()
                .get(topic)
                .partitions()
                .size();
    }

    private static Map<String, Object> connection(RunningService kafka) {
        return Map.of("bootstrap.servers", kafka.endpoint().property("bootstrapServers"));
    }
}
