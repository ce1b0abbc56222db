package io.testflow.engine.internal.fingerprint;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All that is known of a top-level class and of the classes nested in it. Not thread-safe. */
public final class NestFingerprints {

    private final Map<String, ClassFingerprint> classes;
    private final Map<String, ClassHeader> headers;
    private final Supplier<NestMethods> source;
    private @Nullable NestMethods methods;

    /** @param methods asked once, when somebody wants to know of them: who compares fingerprints does not */
    NestFingerprints(
            Map<String, ClassFingerprint> classes, Map<String, ClassHeader> headers, Supplier<NestMethods> methods) {
        this.classes = Map.copyOf(classes);
        this.headers = Map.copyOf(headers);
        this.source = methods;
    }

    /** The classes by binary name; a class folded into the methods that name it is not among them. */
    public Map<String, ClassFingerprint> classes() {
        return classes;
    }

    /** What all classes of the nest say of themselves, by binary name. */
    public Map<String, ClassHeader> headers() {
        return headers;
    }

    /** Facts of every method that has a fingerprint. */
    public Map<MethodName, MethodFacts> facts() {
        return methods().facts();
    }

    /** From what the JVM saw to what has a fingerprint. */
    public StableNames names() {
        return methods().names();
    }

    NestMethods methods() {
        NestMethods known = methods;
        if (known == null) {
            known = source.get();
            methods = known;
        }
        return known;
    }
}
