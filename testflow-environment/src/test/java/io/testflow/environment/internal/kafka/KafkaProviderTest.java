package io.testflow.environment.internal.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Service;
import io.testflow.environment.KafkaClients;
import io.testflow.environment.OwnProcesses;
import io.testflow.environment.Requests;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.InitScript;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KafkaProviderTest {

    private static final Service KAFKA = Service.of("kafka", "4");
    private static final int CLASSES = 8;

    @TempDir
    static Path directory;

    private final OwnProcesses processes = new OwnProcesses();
    private final KafkaProvider provider = new KafkaProvider();
    private RunningService started;

    /** As another JVM sees it. */
    private DivisibleService server;

    @BeforeAll
    void start() throws Exception {
        InitScript script = new InitScript(
                "topics.txt", "# of the shop\norders partitions=3 cleanup.policy=compact,delete\n\npayments\n");
        StartRequest request = Requests.of(directory, "broker", KAFKA.setting("num.partitions", "2"), script);
        started = provider.start(request);
        server = (DivisibleService) provider.attach(request, started.endpoint());
    }

    @AfterAll
    void stop() {
        assertThat(server.fault()).isEmpty();
        started.stop();
        started.stop();
        assertThat(started.fault()).hasValue("has exited with status 137");
        assertThat(server.fault()).isNotEmpty();
        assertThat(processes.running()).isEmpty();
        assertThatThrownBy(server::part).isInstanceOf(StartFailure.class).hasMessageStartingWith("Its own topics");
    }

    @Test
    void topics_are_as_the_script_says() throws Exception {
        assertThat(server.endpoint().property("topicPrefix")).isEmpty();
        try (Admin admin = KafkaClients.admin(server)) {
            assertThat(KafkaClients.partitions(admin, "orders")).isEqualTo(3);
            assertThat(KafkaClients.partitions(admin, "payments")).isEqualTo(2);
            assertThat(policy(admin, "orders")).isEqualTo("compact,delete");
        }
    }

    @Test
    void many_at_the_same_time_read_what_they_have_written_alone() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLASSES);
        List<Callable<List<String>>> classes = new ArrayList<>();
        for (int number = 0; number < CLASSES; number++) {
            String message = "message " + number;
            classes.add(() -> readBack(server.part(), message));
        }

        List<Future<List<String>>> read = threads.invokeAll(classes);
        threads.shutdown();

        for (int number = 0; number < CLASSES; number++) {
            assertThat(read.get(number).get()).containsExactly("message " + number);
        }
    }

    @Test
    void own_topics_are_those_of_the_script_and_go_with_their_user() throws Exception {
        RunningService part = server.part();
        String prefix = part.endpoint().property("topicPrefix");
        try (Admin admin = KafkaClients.admin(server)) {
            assertThat(KafkaClients.partitions(admin, prefix + "orders")).isEqualTo(3);
            assertThat(policy(admin, prefix + "orders")).isEqualTo("compact,delete");
            assertThat(part.fault()).isEmpty();

            part.stop();
            part.stop();

            while (admin.listTopics().names().get().stream().anyMatch(name -> name.startsWith(prefix))) {
                Thread.sleep(20);
            }
            assertThat(admin.listTopics().names().get()).contains("orders", "payments");
        }
    }

    @Test
    void an_error_in_a_script_is_told_with_its_line() {
        assertThatThrownBy(() -> TopicScript.run(
                        TopicScript.read(List.of(new InitScript("a.txt", "fine\nbad cleanup.policy=none"))),
                        new Topics(server.endpoint())))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("Its script a.txt:2 has an error: Invalid value none for configuration");
        assertThatThrownBy(() -> provider.start(started("\nname partitions=0")))
                .isInstanceOf(StartFailure.class)
                .hasMessage("Its script a.txt:2 has an error: `partitions=0` has no number from 1 to 9999.");
        assertThatThrownBy(() -> provider.start(started("two words")))
                .isInstanceOf(StartFailure.class)
                .hasMessage("Its script a.txt:1 has an error: `words` is no setting, such as `partitions=3`.");
    }

    @Test
    void own_topics_that_the_server_refuses_are_told_with_its_reason_and_none_of_them_stays() throws Exception {
        OwnTopics topics = new OwnTopics(server.endpoint().with(OwnTopics.TOPICS, "fine\nbad cleanup.policy=none"));

        assertThatThrownBy(topics::take)
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("Its own topics cannot be made: {test-")
                .hasMessageContaining("-bad=Invalid value none for configuration cleanup.policy");
        while (new Topics(server.endpoint()).names().stream().anyMatch(name -> name.endsWith("-fine"))) {
            Thread.sleep(20);
        }
    }

    @Test
    void a_server_that_ends_at_once_and_has_nothing_to_write_with_says_what_to_add() {
        assertThatThrownBy(
                        () -> provider.start(Requests.of(directory, "broker", KAFKA.setting("num.partitions", "many"))))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("It has exited with status 1 before it was ready. Why is not in its log,")
                .hasMessageContaining("<artifactId>slf4j-simple</artifactId>");
    }

    @Test
    void what_is_not_on_the_class_path_is_answered_with_the_dependency_to_add() {
        KafkaProvider without = new KafkaProvider(new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader()));

        assertThat(provider.offer(KAFKA)).isEqualTo(new Offer.Available("Kafka 4.3.0, embedded"));
        assertThat(((Offer.Refused) without.offer(KAFKA)).reason())
                .startsWith("Kafka is not on the class path. Add it to the pom:\n<dependency>")
                .contains("<artifactId>kafka_2.13</artifactId>");
        assertThat(((Offer.Refused) provider.offer(Service.of("kafka", "3.9"))).reason())
                .startsWith("There is no Kafka 3.9 on the class path, but 4.3.0.");
    }

    private StartRequest started(String script) {
        return Requests.of(directory, "broker", KAFKA, new InitScript("a.txt", script));
    }

    private static List<String> readBack(RunningService part, String message) throws Exception {
        try {
            KafkaClients.write(part, "payments", message);
            return KafkaClients.read(part, "payments");
        } finally {
            part.stop();
        }
    }

    private static String policy(Admin admin, String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(Set.of(resource))
                .all()
                .get()
                .get(resource)
                .get("cleanup.policy")
                .value();
    }
}
