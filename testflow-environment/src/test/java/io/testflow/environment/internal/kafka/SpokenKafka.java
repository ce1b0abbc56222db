package io.testflow.environment.internal.kafka;

import io.testflow.core.environment.Endpoint;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks Kafka's protocol as a server does that says what a test wants; the last of its answers is for all who ask later. */
final class SpokenKafka implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Deque<KafkaConnection.Body> answers = new ConcurrentLinkedDeque<>();

    /** The numbers of what was asked for, in order. */
    private final List<Integer> asked = new CopyOnWriteArrayList<>();

    SpokenKafka(KafkaConnection.Body... answers) throws IOException {
        this.answers.addAll(List.of(answers));
        Thread thread = new Thread(this::serve, "spoken-kafka");
        thread.setDaemon(true);
        thread.start();
    }

    /** All topics of a server of so many nodes. */
    static KafkaConnection.Body topics(int nodes, String... names) {
        return out -> {
            out.writeInt(nodes);
            for (int node = 0; node < nodes; node++) {
                out.writeInt(node);
                KafkaConnection.write(out, "localhost");
                out.writeInt(9092);
                out.writeShort(-1);
            }
            out.writeInt(0);
            out.writeInt(names.length);
            for (String name : names) {
                out.writeShort(0);
                KafkaConnection.write(out, name);
                out.writeBoolean(false);
                out.writeInt(0);
            }
        };
    }

    /** What has become of a topic that somebody wanted made; the reason may be empty. */
    static KafkaConnection.Body made(String name, int error, String reason) {
        return out -> {
            out.writeInt(0);
            out.writeInt(1);
            KafkaConnection.write(out, name);
            out.writeShort(error);
            if (reason.isEmpty()) {
                out.writeShort(-1);
            } else {
                KafkaConnection.write(out, reason);
            }
        };
    }

    Endpoint endpoint() {
        return Endpoint.at("broker", "localhost", server.getLocalPort());
    }

    List<Integer> asked() {
        return List.copyOf(asked);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket guest = server.accept()) {
                answer(guest);
            } catch (IOException e) {
                // It is closed, or the guest has gone.
            }
        }
    }

    private void answer(Socket guest) throws IOException {
        DataInputStream in = new DataInputStream(guest.getInputStream());
        byte[] question = in.readNBytes(in.readInt());
        asked.add((question[0] << 8) + question[1]);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream body = new DataOutputStream(bytes);
        body.writeInt(0);
        KafkaConnection.Body next = answers.size() > 1 ? answers.remove() : answers.element();
        next.into(body);
        DataOutputStream out = new DataOutputStream(guest.getOutputStream());
        out.writeInt(bytes.size());
        out.write(bytes.toByteArray());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
