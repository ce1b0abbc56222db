package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.provider.StartFailure;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class VirtualHostsTest {

    @Test
    void a_virtual_host_that_nobody_may_use_is_told_and_does_not_stay() throws Exception {
        List<String> calls = new CopyOnWriteArrayList<>();
        HttpServer management = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        management.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            calls.add(exchange.getRequestMethod() + " " + path.replaceAll("test-[^/]*", "own"));
            byte[] body = "not you".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(path.startsWith("/api/permissions") ? 403 : 201, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        management.start();
        Service service = Service.of("rabbitmq", new Origin.Version(""));
        ContainerPlan plan = new ContainerPlan(
                "broker", service, ImageTypes.known().named("rabbitmq").orElseThrow());
        Endpoint server = Endpoint.at("broker", "localhost", 5672)
                .with("port.15672", String.valueOf(management.getAddress().getPort()))
                .with(Endpoint.USERNAME, "guest")
                .with(Endpoint.PASSWORD, "guest");

        assertThatThrownBy(() -> new VirtualHosts(server, plan).take())
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("No virtual host could be made (/api/permissions/test-")
                .hasMessageEndingWith("/guest is answered with status 403: not you).");
        assertThat(calls)
                .containsExactly("PUT /api/vhosts/own", "PUT /api/permissions/own/guest", "DELETE /api/vhosts/own");
        management.stop(0);
    }
}
