package io.testflow.core.internal.failure.cluster;

import io.testflow.core.internal.failure.normal.NormalFrame;
import io.testflow.core.internal.failure.normal.Origin;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Failures of what surrounds the code: a service that is down, a class that is missing. Whichever code comes along fails,
 * so that the place says nothing, and the message, the service and the driver that talks to it say all.
 */
final class Surroundings {

    /** What fails whoever asks. */
    private static final Set<String> CATEGORIES = Set.of(
            "database-connection",
            "database-schema-or-constraint",
            "connection-refused",
            "dns",
            "integration-timeout",
            "tls",
            "port-in-use",
            "environment-start",
            "authentication",
            "authorisation",
            "configuration");

    /** Where the message is about what the service is asked for, and not about whether it answers. */
    private static final Set<String> ANSWERED =
            Set.of("database-schema-or-constraint", "authentication", "authorisation", "configuration");

    /** Where the message says it all. */
    private static final Set<String> NAMED = Set.of(
            "database-connection",
            "database-schema-or-constraint",
            "tls",
            "authentication",
            "authorisation",
            "configuration");

    /** Where the address says it all, whoever throws: code of the project often quotes what it caught. */
    private static final Set<String> NAMED_BY_ADDRESS =
            Set.of("connection-refused", "database-connection", "dns", "integration-timeout");

    private static final Set<String> TYPES = Set.of(
            "ConnectException",
            "HttpConnectTimeoutException",
            "NoRouteToHostException",
            "SocketTimeoutException",
            "BindException",
            "SSLHandshakeException",
            "SunCertPathBuilderException",
            "CertificateExpiredException");

    private static final String TIMEOUT = "integration-timeout";

    private Surroundings() {}

    /** The cause, where it is none of the project's code. */
    static Optional<Cause> in(Chain chain, String testClass, String category) {
        Thrown root = chain.root();
        Optional<String> missing = Missing.named(chain);
        if (missing.isPresent()) {
            return Optional.of(Cause.of(Cause.Kind.SURROUNDINGS, root, null, "missing", missing.get()));
        }
        boolean isReached =
                NAMED_BY_ADDRESS.contains(category) && Endpoint.of(chain).isPresent();
        if (TYPES.contains(root.simpleType())
                || isReached
                || (CATEGORIES.contains(category) && !root.isThrownByProject())) {
            return Optional.of(service(chain, testClass, category));
        }
        return ofLibrary(chain);
    }

    private static Cause service(Chain chain, String testClass, String category) {
        Thrown root = chain.root();
        Optional<Endpoint> endpoint = ANSWERED.contains(category) ? Optional.empty() : Endpoint.of(chain);
        Thrown telling = endpoint.map(Endpoint::said).orElse(root);
        if (endpoint.isPresent() && Endpoint.isRefused(root)) {
            return Cause.of(
                            Cause.Kind.SURROUNDINGS,
                            telling,
                            null,
                            "unreachable",
                            endpoint.get().name())
                    .linked(Set.of(endpoint.get().link()))
                    .linked(Aftermath.linksOfDatabase(category));
        }
        Optional<String> driver = Drivers.of(chain);
        String service = endpoint.map(Endpoint::name)
                .or(() -> driver)
                .or(() -> Ports.taken(chain))
                .orElse("");
        if (driver.isPresent() && category.equals(TIMEOUT)) {
            return Cause.of(Cause.Kind.SURROUNDINGS, telling, null, TIMEOUT, service);
        }
        if (!service.isEmpty() || NAMED.contains(category) || isNamed(root)) {
            return Cause.of(Cause.Kind.SURROUNDINGS, telling, null, said(root), service);
        }
        String client = client(chain, testClass);
        String asked = said(root) + "|" + testClass;
        return Cause.of(Cause.Kind.SURROUNDINGS, telling, null, said(root), client)
                .linked(Set.of((client.equals(testClass) ? Links.UNKNOWN_CLIENT : Links.CLIENT) + asked));
    }

    /** Each client has words of its own for a service that takes no connection. */
    private static String said(Thrown root) {
        String words = (root.simpleType() + " " + root.raw()).toLowerCase(Locale.ROOT);
        boolean late = words.contains("timed out") || words.contains("timeout");
        return late && words.contains("connect") && !words.contains("connection pool")
                ? "connect timed out"
                : root.type() + "|" + root.message().named();
    }

    /** Who asked for a service that nobody names: a place in the project's code, or the test where its thread left no trace. */
    private static String client(Chain chain, String testClass) {
        String called = chain.entry(testClass).map(NormalFrame::owner).orElse(testClass);
        return chain.place()
                .filter(place -> !place.isIn(called))
                .map(NormalFrame::text)
                .orElse(called);
    }

    /** What a library throws that names the culprit, or that none of the project's code is in. */
    private static Optional<Cause> ofLibrary(Chain chain) {
        Thrown root = chain.root();
        boolean none = chain.place().isEmpty() && chain.library().isPresent();
        if (!none && (root.thrower() != Origin.LIBRARY || !isNamed(root))) {
            return Optional.empty();
        }
        return Optional.of(Cause.of(
                Cause.Kind.SURROUNDINGS,
                root,
                null,
                root.type(),
                root.message().named(),
                Drivers.of(chain).orElse("")));
    }

    private static boolean isNamed(Thrown thrown) {
        return !thrown.message().named().equals(thrown.message().shape());
    }
}
