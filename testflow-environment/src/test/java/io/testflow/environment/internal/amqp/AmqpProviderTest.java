package io.testflow.environment.internal.amqp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.OwnProcesses;
import io.testflow.environment.Requests;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.Offer;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import io.testflow.environment.provider.StartRequest;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AmqpProviderTest {

    private static final Service BROKER = Service.of("rabbitmq", "");
    private static final String QUEUE = "payments";
    private static final int CLASSES = 8;

    @TempDir
    static Path directory;

    private final OwnProcesses processes = new OwnProcesses();
    private final AmqpProvider provider = new AmqpProvider();
    private RunningService started;

    /** As another JVM sees it. */
    private DivisibleService broker;

    @BeforeAll
    void start() throws Exception {
        StartRequest request = Requests.of(directory, "broker", BROKER);
        started = provider.start(request);
        broker = (DivisibleService) provider.attach(request, started.endpoint());
    }

    @AfterAll
    void stop() {
        assertThat(broker.fault()).isEmpty();
        started.stop();
        started.stop();
        assertThat(started.fault()).hasValue("has exited with status 137");
        assertThat(broker.fault()).isNotEmpty();
        assertThat(processes.running()).isEmpty();
        assertThatThrownBy(broker::part).isInstanceOf(StartFailure.class).hasMessageStartingWith("Its own virtual");
    }

    @Test
    void a_message_is_there_until_somebody_takes_it() throws Exception {
        try (Connection connection = connect(broker.endpoint())) {
            publish(connection, "hello");
            assertThat(connection.getServerProperties().get("product")).hasToString("Apache Qpid Broker-J Core");
            assertThat(take(connection)).isEqualTo("hello");
            assertThat(take(connection)).isEmpty();
        }
        Endpoint endpoint = broker.endpoint();
        assertThat(endpoint.property(Endpoint.URL)).isEqualTo("amqp://guest:guest@localhost:" + endpoint.port());
        assertThat(endpoint.property("virtualHost")).isEqualTo("/");
    }

    @Test
    void many_at_the_same_time_take_what_they_have_published_alone() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLASSES);
        List<Callable<List<String>>> classes = new ArrayList<>();
        for (int number = 0; number < CLASSES; number++) {
            String message = "message " + number;
            classes.add(() -> {
                RunningService part = broker.part();
                try (Connection connection = connect(part.endpoint())) {
                    publish(connection, message);
                    return List.of(take(connection), take(connection));
                } finally {
                    part.stop();
                }
            });
        }

        List<Future<List<String>>> taken = threads.invokeAll(classes);
        threads.shutdown();

        for (int number = 0; number < CLASSES; number++) {
            assertThat(taken.get(number).get()).containsExactly("message " + number, "");
        }
    }

    @Test
    void a_virtual_host_goes_with_its_user_and_those_who_are_connected() throws Exception {
        RunningService part = broker.part();
        Connection forgotten = connect(part.endpoint());
        assertThat(part.fault()).isEmpty();

        part.stop();
        part.stop();

        while (forgotten.isOpen()) {
            Thread.sleep(10);
        }
        assertThatThrownBy(() -> connect(part.endpoint())).isNotNull();
    }

    @Test
    void a_virtual_host_that_is_there_is_not_made_again() throws Exception {
        VirtualHosts hosts = new VirtualHosts(broker.endpoint());
        hosts.make("twice");

        assertThatThrownBy(() -> hosts.make("twice")).hasMessageContaining("already exists with name of twice");
    }

    @Test
    void a_setting_that_does_not_work_is_in_its_log() {
        StartRequest request =
                Requests.of(directory, "broker", BROKER.setting("qpid.port.amqp.threadPool.size", "many"));

        assertThatThrownBy(() -> provider.start(request))
                .isInstanceOf(StartFailure.class)
                .hasMessage("It has exited with status 1 before it was ready.");
        assertThat(request.log()).content().contains("some services were unable to start", "name=amqp");
    }

    @Test
    void what_is_not_on_the_class_path_is_answered_with_the_dependencies_to_add() {
        AmqpProvider without = new AmqpProvider(new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader()));

        assertThat(provider.offer(BROKER)).isEqualTo(new Offer.Available("Qpid 10.1.0, embedded"));
        assertThat(refusal(without, BROKER))
                .startsWith("Qpid is not on the class path. Add it to the pom:\n<dependency>")
                .contains("<artifactId>qpid-broker-core</artifactId>", "-amqp-0-8-protocol<", "-memory-store<");
        assertThat(refusal(provider, Service.of("rabbitmq", "4")))
                .startsWith("There is no RabbitMQ without Docker, only Qpid,");
        assertThat(refusal(provider, Service.of("rabbitmq", new Origin.Image("rabbitmq:4"))))
                .isEqualTo("It takes the type `rabbitmq` with a `version`.");
        assertThat(refusal(provider, Service.of("amqp", "9")))
                .startsWith("There is no Qpid 9 on the class path, but 10.1.0.");
        assertThat(refusal(provider, BROKER.init("queues.json"))).startsWith("It takes no `init`.");
    }

    private static String refusal(AmqpProvider provider, Service service) {
        return ((Offer.Refused) provider.offer(service)).reason();
    }

    private static Connection connect(Endpoint endpoint) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(endpoint.property(Endpoint.URL));
        factory.setAutomaticRecoveryEnabled(false);
        return factory.newConnection();
    }

    private static void publish(Connection connection, String message) throws Exception {
        Channel channel = connection.createChannel();
        channel.queueDeclare(QUEUE, true, false, false, null);
        channel.basicPublish("", QUEUE, null, message.getBytes(StandardCharsets.UTF_8));
    }

    private static String take(Connection connection) throws Exception {
        GetResponse response = connection.createChannel().basicGet(QUEUE, true);
        return response == null ? "" : new String(response.getBody(), StandardCharsets.UTF_8);
    }
}
