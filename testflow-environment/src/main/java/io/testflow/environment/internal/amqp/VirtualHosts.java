package io.testflow.environment.internal.amqp;

import io.testflow.core.environment.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The virtual hosts of a broker.
 *
 * @param broker where it is
 */
record VirtualHosts(Endpoint broker) {

    /** Where {@link BrokerProgram} takes orders. */
    static final String CONTROL_PORT = Endpoint.PORT + ".control";

    /** The virtual host that belongs to the test. */
    static final String VIRTUAL_HOST = "virtualHost";

    /** The broker as the user of one virtual host sees it; {@code /} is the one that all share. */
    static Endpoint in(Endpoint broker, String name) {
        String login = broker.property(Endpoint.USERNAME) + ":" + broker.property(Endpoint.PASSWORD);
        String place = broker.host() + ":" + broker.port() + (name.equals("/") ? "" : "/" + name);
        return broker.with(VIRTUAL_HOST, name).with(Endpoint.URL, "amqp://" + login + "@" + place);
    }

    /** Makes one. */
    void make(String name) throws IOException {
        order("PUT", name);
    }

    /** Removes one, with the connections that somebody still has. */
    void remove(String name) throws IOException {
        order("DELETE", name);
    }

    private void order(String method, String name) throws IOException {
        URI control = URI.create("http://" + broker.host() + ":" + broker.property(CONTROL_PORT) + "/" + name);
        HttpURLConnection connection = (HttpURLConnection) control.toURL().openConnection();
        connection.setRequestMethod(method);
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            try (@Nullable InputStream said = connection.getErrorStream()) {
                throw new IOException(
                        said == null
                                ? "status " + connection.getResponseCode()
                                : new String(said.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        connection.disconnect();
    }
}
