package io.testflow.data;

import static io.testflow.core.data.Field.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.testflow.core.data.DataFailure;
import io.testflow.core.data.DataSet;
import io.testflow.core.data.TestData;
import io.testflow.core.internal.data.generate.Generation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpTargetTest {

    private static final DataSet SHOP = Generation.of(TestData.named("shop")
            .generate("users", 2, field("id", "sequence"), field("name", "const:Ada \"x\""))
            .generate("orders", 1, field("id", "sequence:7"), field("user_id", "ref:users.id one")));

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String location = "";
    private String refused = "none";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        requests.add((request + " " + body).strip());
        boolean isRefused = request.startsWith(refused);
        if (!location.isEmpty()) {
            exchange.getResponseHeaders().add("Location", location);
        }
        byte[] answer = (isRefused ? "no such user" : "").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(isRefused ? 422 : 201, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Test
    void posts_each_row_and_deletes_it_by_its_first_field() {
        target("/api").send(SHOP).close();

        assertThat(requests)
                .containsExactly(
                        "POST /api/users {\"id\":1,\"name\":\"Ada \\\"x\\\"\"}",
                        "POST /api/users {\"id\":2,\"name\":\"Ada \\\"x\\\"\"}",
                        requests.get(2),
                        "DELETE /api/orders/7",
                        "DELETE /api/users/2",
                        "DELETE /api/users/1");
        assertThat(requests.get(2)).matches("POST /api/orders \\{\"id\":7,\"user_id\":[12]}");
    }

    @Test
    void deletes_at_the_place_that_the_answer_names() {
        location = "../things/9";

        target("/api/").send(SHOP).close();

        assertThat(requests.subList(3, 6)).containsOnly("DELETE /things/9");
    }

    @Test
    void takes_back_what_was_sent_when_a_row_is_refused() {
        refused = "POST /api/orders";

        assertThatThrownBy(() -> target("/api").send(SHOP))
                .isInstanceOf(DataFailure.class)
                .hasMessageStartingWith("`shop-service` refuses row 1 of 1 of `orders`, {\"id\":7,")
                .hasMessageContaining("/api/orders is answered with 422, no such user");
        assertThat(requests.subList(3, 5)).containsExactly("DELETE /api/users/2", "DELETE /api/users/1");
    }

    @Test
    void what_is_gone_is_none_too_few_and_what_stays_is_told() {
        SentData sent = target("/api").send(SHOP);
        refused = "DELETE /api/users/2";

        assertThatThrownBy(sent::close)
                .isInstanceOf(DataFailure.class)
                .hasMessageContaining("does not delete " + base("/api/users/2"));
        sent.close();
        sent.close();
        assertThat(requests).hasSize(6);
    }

    @Test
    void says_where_nobody_answers() {
        HttpTarget target = target("/api");
        server.stop(0);

        assertThatThrownBy(() -> target.send(SHOP))
                .isInstanceOf(DataFailure.class)
                .hasMessageContaining(
                        "`shop-service` gives no answer to row 1 of 2 of `users` at " + base("/api/users"));
    }

    private HttpTarget target(String path) {
        return HttpTarget.of("shop-service", base(path));
    }

    private URI base(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }
}
