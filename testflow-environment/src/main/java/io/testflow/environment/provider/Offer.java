package io.testflow.environment.provider;

/** What a provider says when it is asked for a service. */
public sealed interface Offer {

    /**
     * It can give the service.
     *
     * @param what for the user, in a few words: {@code PostgreSQL 18.6, embedded}
     */
    record Available(String what) implements Offer {}

    /**
     * It cannot.
     *
     * @param reason why, and what would cure that, in sentences
     */
    record Refused(String reason) implements Offer {}
}
