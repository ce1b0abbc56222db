package io.testflow.environment.internal.amqp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a broker is told in its file: one user, one virtual host, and nothing on the disk. */
final class Configuration {

    /** Who to log in as, and with which password: what RabbitMQ has from the start. */
    static final String USER = "guest";

    private static final String TEXT = """
            {
              "name": "testflow",
              "modelVersion": "9.0",
              "authenticationproviders": [{
                "name": "users", "type": "Plain", "secureOnlyMechanisms": [],
                "users": [{"name": "%1$s", "type": "managed", "password": "%1$s"}]
              }],
              "ports": [{
                "name": "amqp", "type": "AMQP", "port": "%2$d", "bindingAddress": "127.0.0.1",
                "authenticationProvider": "users", "protocols": ["AMQP_0_9", "AMQP_0_9_1"],
                "virtualhostaliases": [
                  {"name": "names", "type": "nameAlias"}, {"name": "default", "type": "defaultAlias"}
                ]
              }],
              "virtualhostnodes": [{
                "name": "default", "type": "Memory", "defaultVirtualHostNode": "true",
                "virtualHostInitialConfiguration": "{\\"type\\": \\"Memory\\"}"
              }]
            }
            """;

    private Configuration() {}

    /** Writes it into the directory of a broker. */
    static Path write(Path directory, int port) throws IOException {
        return Files.writeString(directory.resolve("broker.json"), TEXT.formatted(USER, port));
    }
}
