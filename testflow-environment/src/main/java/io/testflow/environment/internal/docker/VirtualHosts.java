package io.testflow.environment.internal.docker;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.division.Parts;
import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * The virtual hosts of a server of RabbitMQ, made by the management plugin of its image.
 *
 * @param server where it is
 * @param plan of its container
 */
record VirtualHosts(Endpoint server, ContainerPlan plan) implements Parts {

    /** The property that names the virtual host. */
    private static final String VIRTUAL_HOST = "virtualHost";

    private static final String MANAGEMENT = Endpoint.PORT + ".15672";
    private static final String ALL = "{\"configure\":\".*\",\"write\":\".*\",\"read\":\".*\"}";

    @Override
    public Endpoint take() throws StartFailure, InterruptedException {
        String name = "test-" + UUID.randomUUID();
        try {
            call("PUT", "/api/vhosts/" + name, "{}");
            call("PUT", "/api/permissions/" + name + "/" + server.property(Endpoint.USERNAME), ALL);
        } catch (IOException e) {
            remove(name);
            throw StartFailure.lasting("No virtual host could be made (" + e.getMessage() + ").");
        }
        return plan.changed(server, VIRTUAL_HOST, name);
    }

    @Override
    public void giveUp(Endpoint part) {
        remove(part.property(VIRTUAL_HOST));
    }

    private void remove(String name) {
        try {
            call("DELETE", "/api/vhosts/" + name, "");
        } catch (IOException e) {
            // The server has ended, and the virtual host with it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void call(String method, String path, String body) throws IOException, InterruptedException {
        String login = server.property(Endpoint.USERNAME) + ":" + server.property(Endpoint.PASSWORD);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://" + server.host() + ":" + server.property(MANAGEMENT) + path))
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
}
