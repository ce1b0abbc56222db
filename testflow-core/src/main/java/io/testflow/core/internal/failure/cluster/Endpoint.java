package io.testflow.core.internal.failure.cluster;

import io.testflow.core.internal.failure.normal.EphemeralPort;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The service that could not be talked to.
 *
 * @param name host and port
 * @param said the throwable whose message names it
 */
record Endpoint(String name, Thrown said) {

    private static final int READ = 1000;

    private static final Pattern HOST_AND_PORT =
            Pattern.compile("(?<![\\w.-])([A-Za-z0-9][\\w.-]{0,100})(?:/([\\w.:<>-]{0,60}))?:(\\d{2,5})(?![\\w.])");

    private static final Pattern FILE = Pattern.compile(".*\\.(?:java|kt|scala|groovy|py|[jt]sx?|ya?ml|xml|json)");

    static Optional<Endpoint> of(Chain chain) {
        return chain.outward().map(Endpoint::of).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Endpoint> of(Thrown thrown) {
        Matcher found = HOST_AND_PORT.matcher(thrown.beginning(READ));
        while (found.find()) {
            String host = found.group(1).toLowerCase(Locale.ROOT);
            int port = Integer.parseInt(found.group(3));
            if (!EphemeralPort.isOne(port)
                    && !host.chars().allMatch(Character::isDigit)
                    && !FILE.matcher(host).matches()
                    && !FILE.matcher(Objects.requireNonNullElse(found.group(2), ""))
                            .matches()) {
                return Optional.of(new Endpoint((host.equals("127.0.0.1") ? "localhost" : host) + ":" + port, thrown));
            }
        }
        return Optional.empty();
    }

    /** What failures share that name it. */
    String link() {
        return "endpoint " + name;
    }

    /** Whether nobody answers, in contrast to somebody who says no. */
    static boolean isRefused(Thrown root) {
        String message = root.raw().toLowerCase(Locale.ROOT);
        return root.type().endsWith("ConnectException") || message.contains("refused");
    }
}
