package io.testflow.engine.internal.fingerprint;

import java.util.Map;

/**
 * What is known of the methods of a nest beside their fingerprints.
 *
 * @param facts of every method that has a fingerprint
 * @param names from what the JVM saw to what has a fingerprint
 */
public record NestMethods(Map<MethodName, MethodFacts> facts, StableNames names) {

    public NestMethods {
        facts = Map.copyOf(facts);
    }
}
