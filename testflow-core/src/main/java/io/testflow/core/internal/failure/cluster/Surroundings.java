package io.testflow.core.internal.failure.cluster;

import io.testflow.core.internal.failure.normal.NormalFrame;
import io.testflow.core.internal.failure.normal.Origin;
import java.util.Optional;
import java.util.Set;

/**
 * Failures of what surrounds the code: a service that is down, a class that is missing. Whichever code comes along fails,
 * so that the place says nothing, and the message, the service and the library that talks to it say all.
 */
final class Surroundings {

    private static final Set<String> CATEGORIES = Set.of(
            "database-connection",
            "connection-refused",
            "dns",
            "tls",
            "port-in-use",
            "environment-start",
            "classpath-conflict",
            "authentication",
            "integration-timeout",
            "file-missing",
            "configuration",
            "database-schema-or-constraint");

    /** Where the library says which service it is that does not answer. */
    private static final Set<String> NAMED_BY_LIBRARY = Set.of("database-connection", "database-schema-or-constraint");

    private static final Set<String> TYPES = Set.of(
            "ConnectException",
            "HttpConnectTimeoutException",
            "UnknownHostException",
            "NoRouteToHostException",
            "SocketTimeoutException",
            "BindException",
            "SSLHandshakeException",
            "SunCertPathBuilderException",
            "CertificateExpiredException",
            "NoSuchFileException",
            "FileNotFoundException",
            "ClassNotFoundException",
            "NoClassDefFoundError",
            "NoSuchMethodError",
            "NoSuchFieldError",
            "AbstractMethodError",
            "IncompatibleClassChangeError",
            "UnsupportedClassVersionError");

    private Surroundings() {}

    /** The cause, where it is none of the project's code. */
    static Optional<Cause> in(Chain chain, String testClass, String category) {
        Thrown root = chain.root();
        if (Linkage.isOne(root)) {
            return Optional.of(Cause.of(Cause.Kind.SURROUNDINGS, root, null, "linkage", Linkage.missing(root)));
        }
        if (TYPES.contains(root.simpleType()) || (CATEGORIES.contains(category) && !root.isThrownByProject())) {
            return Optional.of(service(chain, testClass, category));
        }
        return ofLibrary(chain);
    }

    private static Cause service(Chain chain, String testClass, String category) {
        Optional<Endpoint> endpoint = Endpoint.of(chain);
        Thrown telling = endpoint.map(Endpoint::said).orElse(chain.root());
        if (endpoint.isPresent() && endpoint.get().isUnreachable()) {
            return Cause.of(
                    Cause.Kind.SURROUNDINGS,
                    telling,
                    null,
                    "unreachable",
                    endpoint.get().name());
        }
        String said = chain.root().type() + "|" + chain.root().message().named();
        String library = chain.library().map(Surroundings::family).orElse("");
        boolean known = NAMED_BY_LIBRARY.contains(category) || endpoint.isPresent() || isNamed(chain.root());
        Optional<NormalFrame> client =
                known ? Optional.empty() : chain.place().filter(place -> !isOfTest(place, chain.entry(testClass)));
        return Cause.of(
                Cause.Kind.SURROUNDINGS,
                telling,
                null,
                said,
                endpoint.map(Endpoint::name).orElse(library),
                client.map(NormalFrame::text).orElse(""));
    }

    /** What a library throws that names the culprit, or that none of the project's code is in. */
    private static Optional<Cause> ofLibrary(Chain chain) {
        Thrown root = chain.root();
        boolean none = chain.place().isEmpty() && chain.library().isPresent();
        if (!none && (root.thrower() != Origin.LIBRARY || !isNamed(root))) {
            return Optional.empty();
        }
        String library = chain.library().map(Surroundings::family).orElse("");
        return Optional.of(Cause.of(
                Cause.Kind.SURROUNDINGS, root, null, root.type(), root.message().named(), library));
    }

    private static boolean isNamed(Thrown thrown) {
        return !thrown.message().named().equals(thrown.message().shape())
                || thrown.type().endsWith("UnknownHostException");
    }

    private static boolean isOfTest(NormalFrame place, Optional<NormalFrame> entry) {
        return entry.filter(called -> place.isIn(called.owner())).isPresent();
    }

    /** The first segments of a package that name who made a library. */
    private static String family(NormalFrame frame) {
        String[] segments = frame.owner().split("[./\\\\]", 4);
        boolean house = segments.length > 3
                && (segments[1].equals("apache") || segments[0].equals("io") || segments[1].equals("google"));
        return segments.length < 2 ? frame.owner() : segments[0] + "." + segments[1] + (house ? "." + segments[2] : "");
    }
}
