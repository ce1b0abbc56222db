package io.testflow.environment.internal.readiness;

import io.testflow.core.environment.Readiness;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Probes for what a definition calls ready. */
public final class Probes {

    private static final int MOST_MILLIS = 2_000;

    private Probes() {}

    /**
     * The probe of a check.
     *
     * @param host of the service
     * @param ports that it listens on; the first is the one that answers
     * @param log where it writes
     */
    public static Probe of(Readiness.Check check, String host, List<Integer> ports, Path log) {
        if (check instanceof Readiness.Answering answering) {
            return ports.isEmpty()
                    ? () -> Optional.of("it has no port that " + answering.path() + " could be asked of")
                    : answering(URI.create("http://" + host + ":" + ports.get(0) + answering.path()));
        }
        if (check instanceof Readiness.Saying saying) {
            return saying(log, Pattern.compile(saying.pattern()));
        }
        return listening(host, ports);
    }

    /** Whether all ports take connections. */
    public static Probe listening(String host, List<Integer> ports) {
        return () ->
                ports.stream().flatMap(port -> listening(host, port).stream()).findFirst();
    }

    private static Optional<String> listening(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), MOST_MILLIS);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("nothing listens at " + host + ":" + port + " (" + e.getMessage() + ")");
        }
    }

    private static Probe answering(URI page) {
        return () -> {
            try {
                HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
                connection.setConnectTimeout(MOST_MILLIS);
                connection.setReadTimeout(MOST_MILLIS);
                connection.setInstanceFollowRedirects(false);
                int status = connection.getResponseCode();
                connection.disconnect();
                return status >= 200 && status < 400
                        ? Optional.empty()
                        : Optional.of(page + " is answered with status " + status);
            } catch (IOException e) {
                return Optional.of(page + " is not answered (" + e.getMessage() + ")");
            }
        };
    }

    private static Probe saying(Path log, Pattern pattern) {
        return () -> {
            try {
                String said = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
                return said.lines().anyMatch(line -> pattern.matcher(line).find())
                        ? Optional.empty()
                        : Optional.of("no line of its log has `" + pattern + "`");
            } catch (IOException e) {
                return Optional.of("its log cannot be read (" + e + ")");
            }
        };
    }
}
