package io.testflow.environment.internal.docker;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.provider.DivisibleService;
import io.testflow.environment.provider.RunningService;
import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A server of RabbitMQ that gives each who wants it a virtual host of its own, by the management plugin of its image.
 *
 * @param server whoever has started it
 * @param plan of its container
 */
record VirtualHosts(RunningService server, ContainerPlan plan) implements DivisibleService {

    /** The property that names the virtual host. */
    private static final String VIRTUAL_HOST = "virtualHost";

    private static final String MANAGEMENT = Endpoint.PORT + ".15672";
    private static final String ALL = "{\"configure\":\".*\",\"write\":\".*\",\"read\":\".*\"}";

    @Override
    public RunningService part() throws StartFailure, InterruptedException {
        String name = "test-" + UUID.randomUUID();
        try {
            call("PUT", "/api/vhosts/" + name, "{}");
            call("PUT", "/api/permissions/" + name + "/" + endpoint().property(Endpoint.USERNAME), ALL);
        } catch (IOException e) {
            throw StartFailure.lasting("No virtual host could be made (" + e.getMessage() + ").");
        }
        return new OwnHost(this, name);
    }

    private void call(String method, String path, String body) throws IOException, InterruptedException {
        String login = endpoint().property(Endpoint.USERNAME) + ":" + endpoint().property(Endpoint.PASSWORD);
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://" + endpoint().host() + ":" + endpoint().property(MANAGEMENT) + path))
                // It drops connections that ask for a newer one.
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Basic " + base64(login))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(path + " is answered with status " + response.statusCode() + ": " + response.body());
        }
    }

    private static String base64(String login) {
        return Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Endpoint endpoint() {
        return server.endpoint();
    }

    @Override
    public Optional<String> fault() {
        return server.fault();
    }

    @Override
    public void stop() {
        server.stop();
    }

    /**
     * A virtual host.
     *
     * @param whole the server
     * @param name of the virtual host
     */
    private record OwnHost(VirtualHosts whole, String name) implements RunningService {

        @Override
        public Endpoint endpoint() {
            return whole.plan.changed(whole.endpoint(), VIRTUAL_HOST, name);
        }

        @Override
        public Optional<String> fault() {
            return whole.fault();
        }

        @Override
        public void stop() {
            try {
                whole.call("DELETE", "/api/vhosts/" + name, "");
            } catch (IOException e) {
                // The server has ended, and the virtual host with it.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
