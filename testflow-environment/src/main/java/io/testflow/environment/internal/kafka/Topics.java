package io.testflow.environment.internal.kafka;

import static java.util.stream.Collectors.toCollection;

import io.testflow.core.environment.Endpoint;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * The topics of a server.
 *
 * @param server where it is
 * @param patience how many milliseconds it may take to make some, or to remove them
 */
record Topics(Endpoint server, int patience) {

    private static final int METADATA = 3;
    private static final int CREATE_TOPICS = 19;
    private static final int DELETE_TOPICS = 20;

    private static final int MILLIS_BETWEEN_LOOKS = 2;
    private static final int MOST_MILLIS = 30_000;
    private static final int ALL = -1;
    private static final int NONE = 0;
    private static final short AS_THE_SERVER_SAYS = -1;

    /** With as much patience as any server needs. */
    Topics(Endpoint server) {
        this(server, MOST_MILLIS);
    }

    /** What is missing until the server serves. */
    Optional<String> obstacle() {
        try {
            names();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("the server does not answer (" + e.getMessage() + ")");
        }
    }

    /** Their names, once the server serves; those of the server itself are not among them. */
    List<String> names() throws IOException {
        try (KafkaConnection connection = connect()) {
            DataInputStream answer = connection.ask(METADATA, 1, out -> out.writeInt(ALL));
            int brokers = answer.readInt();
            for (int broker = 0; broker < brokers; broker++) {
                answer.readInt();
                KafkaConnection.read(answer);
                answer.readInt();
                KafkaConnection.read(answer);
            }
            if (brokers == 0) {
                throw new IOException("it has no node yet");
            }
            answer.readInt();
            List<String> names = new ArrayList<>();
            int topics = answer.readInt();
            for (int topic = 0; topic < topics; topic++) {
                answer.readShort();
                String name = KafkaConnection.read(answer);
                if (!answer.readBoolean()) {
                    names.add(name);
                }
                skipPartitions(answer);
            }
            return names;
        }
    }

    private static void skipPartitions(DataInputStream answer) throws IOException {
        int partitions = answer.readInt();
        for (int partition = 0; partition < partitions; partition++) {
            answer.readShort();
            answer.readInt();
            answer.readInt();
            answer.skipNBytes((long) Integer.BYTES * answer.readInt());
            answer.skipNBytes((long) Integer.BYTES * answer.readInt());
        }
    }

    /**
     * Makes topics, and waits until clients see them.
     *
     * @return why not, by the names of those that the server refuses
     */
    Map<String, String> make(List<Topic> topics) throws IOException, InterruptedException {
        if (topics.isEmpty()) {
            return Map.of();
        }
        Map<String, String> refusals = ask(topics);
        Set<String> missing = topics.stream().map(Topic::name).collect(toCollection(TreeSet::new));
        missing.removeAll(refusals.keySet());
        long begin = System.nanoTime();
        for (missing.removeAll(names()); !missing.isEmpty(); missing.removeAll(names())) {
            // Somebody else may have removed them meanwhile.
            if (System.nanoTime() - begin > TimeUnit.MILLISECONDS.toNanos(patience)) {
                throw new IOException(
                        "the server has taken " + missing + " and shows none of it after " + patience + " ms");
            }
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        }
        return refusals;
    }

    private Map<String, String> ask(List<Topic> topics) throws IOException {
        try (KafkaConnection connection = connect()) {
            DataInputStream answer = connection.ask(CREATE_TOPICS, 4, out -> {
                out.writeInt(topics.size());
                for (Topic topic : topics) {
                    write(out, topic);
                }
                out.writeInt(patience);
                out.writeBoolean(false);
            });
            answer.readInt();
            Map<String, String> refusals = new HashMap<>();
            int answers = answer.readInt();
            for (int index = 0; index < answers; index++) {
                String name = KafkaConnection.read(answer);
                int error = answer.readShort();
                String reason = KafkaConnection.read(answer);
                if (error != 0) {
                    refusals.put(name, reason.isEmpty() ? "error " + error : reason);
                }
            }
            return refusals;
        }
    }

    private static void write(DataOutputStream out, Topic topic) throws IOException {
        KafkaConnection.write(out, topic.name());
        out.writeInt(topic.partitions());
        out.writeShort(AS_THE_SERVER_SAYS);
        out.writeInt(NONE);
        out.writeInt(topic.settings().size());
        for (Map.Entry<String, String> setting : topic.settings().entrySet()) {
            KafkaConnection.write(out, setting.getKey());
            KafkaConnection.write(out, setting.getValue());
        }
    }

    /** Removes all whose names begin in one way. */
    void remove(String prefix) throws IOException {
        List<String> names =
                names().stream().filter(name -> name.startsWith(prefix)).toList();
        if (names.isEmpty()) {
            return;
        }
        try (KafkaConnection connection = connect()) {
            connection.ask(DELETE_TOPICS, 1, out -> {
                out.writeInt(names.size());
                for (String name : names) {
                    KafkaConnection.write(out, name);
                }
                out.writeInt(patience);
            });
        }
    }

    private KafkaConnection connect() throws IOException {
        return new KafkaConnection(server.host(), server.port());
    }
}
