package io.testflow.junit;

import static io.testflow.core.data.Field.field;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.testflow.core.data.TestData;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Data in a service that has no database. */
class DataOverHttpTest {

    private static final List<String> REQUESTS = new CopyOnWriteArrayList<>();
    private static final int[] PORT = new int[1];
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        REQUESTS.clear();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            REQUESTS.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        PORT[0] = server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    static final class Users implements EnvironmentSource {
        @Override
        public Environment environment() {
            return Environment.named("users").service("api", Service.external("http://127.0.0.1:" + PORT[0] + "/api"));
        }
    }

    static final class Two implements TestDataSource {
        @Override
        public TestData data() {
            return TestData.named("two").load("api").generate("users", 2, field("id", "sequence"));
        }
    }

    @TestFlowEnvironment(source = Users.class)
    @TestFlowData(source = Two.class)
    static class Asks {
        @Test
        void test() {
            REQUESTS.add("test");
        }
    }

    @Test
    void rows_are_there_before_the_test_and_go_behind_it() {
        assertThat(TestRun.of(Asks.class).passed()).containsExactly("test");

        assertThat(REQUESTS)
                .containsExactly(
                        "POST /api/users", "POST /api/users", "test", "DELETE /api/users/2", "DELETE /api/users/1");
    }
}
