package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.KafkaClients;
import io.testflow.environment.Requests;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartRequest;
import java.nio.file.Path;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsDocker
class KafkaImageTest {

    private static final Service KAFKA =
            Service.of("kafka", new Origin.Version("4.3.0")).setting("num.partitions", "2");

    @TempDir
    Path directory;

    @Test
    void each_has_topics_of_its_own_in_one_kafka() throws Exception {
        StartRequest request = Requests.of(directory, "broker", KAFKA);
        DivisibleService kafka = (DivisibleService) new DockerProvider().start(request);
        RunningService one = kafka.part();
        RunningService other = ((DivisibleService) new DockerProvider().attach(request, kafka.endpoint())).part();

        KafkaClients.write(one, "orders", "mine");
        KafkaClients.write(other, "orders", "theirs");

        assertThat(KafkaClients.read(one, "orders")).containsExactly("mine");
        assertThat(KafkaClients.read(other, "orders")).containsExactly("theirs");
        assertThat(KafkaClients.readShared(other, "orders")).containsExactly("theirs");
        String mine = KafkaClients.topic(one, "orders");
        try (Admin admin = KafkaClients.admin(kafka)) {
            assertThat(KafkaClients.partitions(admin, mine)).isEqualTo(2);
            one.stop();
            while (admin.listTopics().names().get().contains(mine)) {
                Thread.sleep(20);
            }
            assertThat(admin.listTopics().names().get()).contains(KafkaClients.topic(other, "orders"));
        }
        kafka.stop();
    }
}
