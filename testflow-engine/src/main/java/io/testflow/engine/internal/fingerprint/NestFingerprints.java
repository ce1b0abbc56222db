package io.testflow.engine.internal.fingerprint;

import java.util.Map;

/**
 * All that is known of a top-level class and of the classes nested in it.
 *
 * @param classes by binary name; a class folded into the methods that name it is not among them
 * @param facts of every method that has a fingerprint
 * @param names from what the JVM saw to what has a fingerprint
 */
public record NestFingerprints(
        Map<String, ClassFingerprint> classes, Map<MethodName, MethodFacts> facts, StableNames names) {

    public NestFingerprints {
        classes = Map.copyOf(classes);
        facts = Map.copyOf(facts);
    }
}
