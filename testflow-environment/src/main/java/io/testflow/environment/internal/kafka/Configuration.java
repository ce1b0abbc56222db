package io.testflow.environment.internal.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * What a server is told in its file: it is all nodes of its cluster, and keeps nothing twice.
 *
 * @param settings those of the definition
 * @param port for clients
 * @param innerPort where the node talks to itself
 */
record Configuration(Map<String, String> settings, int port, int innerPort) {

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "1"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"));

    /** Writes it into the directory of a server; what says where the server is wins over the definition. */
    Path write(Path directory, Path data) throws IOException {
        Properties all = new Properties();
        all.putAll(DEFAULTS);
        all.putAll(settings);
        all.put("process.roles", "broker,controller");
        all.put("node.id", "1");
        all.put("controller.quorum.voters", "1@localhost:" + innerPort);
        all.put("controller.listener.names", "CONTROLLER");
        all.put("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT");
        all.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + innerPort);
        all.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        all.put("log.dirs", data.toString());
        Path file = directory.resolve("server.properties");
        try (OutputStream out = Files.newOutputStream(file)) {
            all.store(out, null);
        }
        return file;
    }
}
