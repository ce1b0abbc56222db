package io.testflow.environment.internal.redis;

import io.testflow.core.environment.Endpoint;
import io.testflow.environment.provider.StartRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a server is told in its file.
 *
 * @param settings those of the definition
 * @param port that it has to listen on
 */
record Configuration(Map<String, String> settings, int port) {

    /** The setting by which a server asks for a password. */
    private static final String PASSWORD = "requirepass";

    /** Nobody reads what a server has kept, and there are databases for all who want one of their own. */
    private static final Map<String, String> DEFAULTS =
            Map.of("save", "\"\"", "appendonly", "no", "databases", "4096", "protected-mode", "no");

    /** Where a server listens that was started with it, seen as its first database. */
    static Endpoint endpoint(StartRequest request, int port) {
        Endpoint endpoint = Endpoint.at(request.name(), "localhost", port);
        String password = request.service().settings().get(PASSWORD);
        return DatabaseNumbers.in(password == null ? endpoint : endpoint.with(Endpoint.PASSWORD, password), 0);
    }

    /** Writes it into the directory of a server; what says where the server is wins over the definition. */
    Path write(Path directory) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(DEFAULTS);
        all.putAll(settings);
        all.put("port", String.valueOf(port));
        all.put("bind", "127.0.0.1");
        all.put("dir", '"' + directory.toAbsolutePath().toString() + '"');
        all.put("daemonize", "no");
        StringBuilder text = new StringBuilder();
        all.forEach((name, value) -> text.append(name)
                .append(' ')
                .append(value.isEmpty() ? "\"\"" : value)
                .append('\n'));
        return Files.writeString(directory.resolve("redis.conf"), text);
    }
}
