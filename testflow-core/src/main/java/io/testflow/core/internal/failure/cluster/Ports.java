package io.testflow.core.internal.failure.cluster;

import io.testflow.core.internal.failure.normal.EphemeralPort;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ports that somebody else has. */
final class Ports {

    private static final int READ = 1000;

    private static final Pattern PORT = Pattern.compile("[Pp]ort (\\d{2,5})");

    private Ports() {}

    /** The port that could not be bound, or the server that wanted to; empty for what is no such failure. */
    static Optional<String> taken(Chain chain) {
        if (!chain.root().type().equals("java.net.BindException")) {
            return Optional.empty();
        }
        return chain.outward()
                .map(thrown -> PORT.matcher(thrown.beginning(READ)))
                .filter(Matcher::find)
                .map(port -> port.group(1))
                .filter(port -> !EphemeralPort.isOne(Integer.parseInt(port)))
                .map(port -> "port " + port)
                .findFirst()
                .or(() ->
                        chain.library().map(server -> server.owner().replaceFirst("^(\\w+\\.\\w+\\.\\w+)\\..*", "$1")));
    }
}
