package io.testflow.environment.internal.amqp;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.internal.division.Parts;
import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The virtual hosts of a broker.
 *
 * @param broker where it is
 * @param mostMillis how long it may take to obey an order
 */
record VirtualHosts(Endpoint broker, int mostMillis) implements Parts {

    /** Where {@link BrokerProgram} takes orders. */
    static final String CONTROL_PORT = Endpoint.PORT + ".control";

    /** The virtual host that belongs to the test. */
    static final String VIRTUAL_HOST = "virtualHost";

    /** An order takes a tenth of a second, and waits for those before it. */
    private static final int MOST_MILLIS = 30_000;

    /** Those of a broker that has the usual time. */
    VirtualHosts(Endpoint broker) {
        this(broker, MOST_MILLIS);
    }

    /** The broker as the user of one virtual host sees it; {@code /} is the one that all share. */
    static Endpoint in(Endpoint broker, String name) {
        String login = broker.property(Endpoint.USERNAME) + ":" + broker.property(Endpoint.PASSWORD);
        String place = broker.host() + ":" + broker.port() + (name.equals("/") ? "" : "/" + name);
        return broker.with(VIRTUAL_HOST, name).with(Endpoint.URL, "amqp://" + login + "@" + place);
    }

    @Override
    public Endpoint take() throws StartFailure {
        String name = "test-" + UUID.randomUUID();
        try {
            make(name);
        } catch (IOException e) {
            throw StartFailure.lasting("Its own virtual host cannot be made (" + e.getMessage() + ").");
        }
        return in(broker, name);
    }

    @Override
    public void giveUp(Endpoint part) {
        try {
            remove(part.property(VIRTUAL_HOST));
        } catch (IOException e) {
            // The broker has ended, and the virtual host with it.
        }
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
        int port = Integer.parseInt(broker.property(CONTROL_PORT));
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(mostMillis);
            socket.connect(new InetSocketAddress(broker.host(), port), mostMillis);
            socket.getOutputStream().write((order + " " + name + "\n").getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!answer.equals(BrokerProgram.DONE)) {
                throw new IOException(answer);
            }
        } catch (SocketTimeoutException e) {
            throw new IOException(broker.host() + ":" + port + " has not answered for " + mostMillis + " ms", e);
        }
    }
}
