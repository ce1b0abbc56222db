package io.testflow.environment.internal.amqp;

import io.testflow.core.environment.Endpoint;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

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
        order(BrokerProgram.MAKE, name);
    }

    /** Removes one, with the connections that somebody still has. */
    void remove(String name) throws IOException {
        order(BrokerProgram.REMOVE, name);
    }

    private void order(String order, String name) throws IOException {
        try (Socket socket = new Socket(broker.host(), Integer.parseInt(broker.property(CONTROL_PORT)))) {
            socket.getOutputStream().write((order + " " + name + "\n").getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!answer.equals(BrokerProgram.DONE)) {
                throw new IOException(answer);
            }
        }
    }
}
