package io.testflow.engine.internal.fingerprint;

import java.util.List;
import java.util.Optional;

/**
 * What a class is and what each of its methods does.
 *
 * @param name binary name, with dots
 * @param shape hash of 64 bits over hierarchy, access, annotations, fields, record components, permitted subclasses, order of
 *     enum constants, and the signatures of methods that are abstract or carry annotations, whether there is a static initialiser
 * @param methods all its methods except the folded ones, sorted by key
 */
public record ClassFingerprint(String name, long shape, List<MethodFingerprint> methods) {

    public ClassFingerprint {
        methods = List.copyOf(methods);
    }

    /** The method of a name and descriptor. */
    public Optional<MethodFingerprint> method(String key) {
        int from = 0;
        int to = methods.size();
        while (from < to) {
            int middle = (from + to) / 2;
            int order = methods.get(middle).key().compareTo(key);
            if (order == 0) {
                return Optional.of(methods.get(middle));
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return Optional.empty();
    }
}
