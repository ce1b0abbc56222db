package io.testflow.environment.internal.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be told of the Docker engine of this machine, whether there is Testcontainers or not.
 *
 * @param sockets where it is looked for
 */
public record EngineReport(EngineSockets sockets) {

    private static final int OK = 200;
    private static final Pattern VERSION = Pattern.compile("\"ServerVersion\"\\s*:\\s*\"([^\"]+)\"");

    /** That of this machine. */
    public static EngineReport here() {
        return new EngineReport(EngineSockets.usual(System::getenv, Path.of(System.getProperty("user.home"))));
    }

    /** Which one answers and where, or why none does; in sentences, for people. Takes seconds at most. */
    public String text() {
        String elsewhere = sockets.elsewhere();
        if (!elsewhere.isEmpty()) {
            return EngineAddress.parse(elsewhere)
                    .map(EngineReport::told)
                    .orElse("It is said to be at " + elsewhere + ", where only Testcontainers can ask for it.");
        }
        Optional<EngineAddress> open = sockets.open().flatMap(socket -> EngineAddress.parse("unix://" + socket));
        return open.map(EngineReport::told).orElseGet(() -> sockets.fault().orElse(""));
    }

    private static String told(EngineAddress engine) {
        try {
            EngineAddress.Reply reply = engine.call("GET", "/info", "");
            Matcher version = VERSION.matcher(reply.body());
            return reply.status() == OK && version.find()
                    ? "Docker " + version.group(1) + " at " + engine
                    : "What answers at " + engine + " does not say that it is Docker (status " + reply.status() + ": "
                            + reply.body().strip() + ").";
        } catch (IOException e) {
            return "None answers at " + engine + " (" + e.getMessage() + "): start it, or correct where it is.";
        }
    }
}
