package io.testflow.core.internal.failure.cluster;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Failures after the first of their kind, which name it and no more: Spring's contexts, initialisers of classes, Testcontainers,
 * Hibernate without a database.
 *
 * <p>Both the first and those after it carry the same link.
 */
final class Aftermath {

    private static final String UNINITIALISED = "Could not initialize class ";
    private static final String THRESHOLD = "ApplicationContext failure threshold";
    private static final String NO_DATABASE = "Unable to determine Dialect without JDBC metadata";
    private static final String NO_CONTEXT = "Failed to load ApplicationContext";

    /** A context, from what its cache knows it by; the test class and the identity hash are no part of that. */
    private static final Pattern CONTEXT = Pattern.compile("testClass = [^,]*,(.{1,2000})", Pattern.DOTALL);

    private static final Pattern HASH = Pattern.compile("@[0-9a-f]+");

    /** Links of which there may be one that nobody names, which is then the only one that there is. */
    static final String CONTEXT_LINK = "context ";

    static final String DATABASE = "database ";

    private Aftermath() {}

    /** The link of a database that does not answer. */
    static Set<String> linksOfDatabase(String category) {
        return category.equals("database-connection") ? Set.of(DATABASE) : Set.of();
    }

    static Optional<Cause> in(Chain chain) {
        return chain.outward()
                .map(Aftermath::cause)
                .flatMap(Optional::stream)
                .findFirst()
                .map(cause -> cause.linked(links(chain)));
    }

    private static Optional<Cause> cause(Thrown thrown) {
        String message = thrown.raw();
        if (message.startsWith(UNINITIALISED)) {
            return Optional.of(after(
                    thrown,
                    initialiser(message.substring(UNINITIALISED.length()).strip())));
        }
        if (message.startsWith(THRESHOLD)) {
            return Optional.of(after(thrown, context(message)));
        }
        if (message.startsWith(NO_DATABASE)) {
            return Optional.of(after(thrown, DATABASE));
        }
        if (message.contains("Previous attempts to find a Docker environment failed")) {
            return Optional.of(after(thrown, "docker"));
        }
        return Optional.empty();
    }

    private static Cause after(Thrown thrown, String link) {
        return Cause.of(Cause.Kind.AFTERMATH, thrown, null, link).linked(Set.of(link));
    }

    /** What others may name that fail after this one. */
    static Set<String> links(Chain chain) {
        Set<String> links = new HashSet<>();
        for (Thrown thrown : chain.inward()) {
            if (thrown.raw().startsWith(NO_CONTEXT)) {
                links.add(context(thrown.raw()));
            } else if (thrown.raw().startsWith(NO_DATABASE)) {
                Endpoint.of(chain).map(Endpoint::link).ifPresent(links::add);
            } else if (thrown.raw().contains("find a valid Docker environment")) {
                links.add("docker");
            }
        }
        if (chain.inward().stream().anyMatch(thrown -> thrown.type().equals("java.lang.ExceptionInInitializerError"))) {
            links.addAll(chain.inward().stream()
                    .flatMap(thrown -> thrown.frames().stream())
                    .filter(frame -> frame.function().equals("<clinit>"))
                    .map(frame -> initialiser(frame.owner()))
                    .collect(Collectors.toSet()));
        }
        return links;
    }

    private static String initialiser(String className) {
        return "initialiser of " + className;
    }

    private static String context(String message) {
        Matcher context = CONTEXT.matcher(message);
        return "context "
                + (context.find() ? HASH.matcher(context.group(1).strip()).replaceAll("") : "");
    }
}
