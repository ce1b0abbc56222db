package io.testflow.engine.internal.fingerprint;

import java.util.List;
import java.util.Optional;

/**
 * What a class is and what each of its methods does.
 *
 * @param name binary name, with dots
 * @param shape hash of 64 bits over hierarchy, access, annotations, fields, record components, permitted subclasses, order of
 *     enum constants, and the signatures of methods that are abstract or carry annotations, whether there is a static initialiser
 * @param fieldOrder hash of 64 bits over the names of its fields as they stand in the class file, for those who list them
 * @param methodOrder the same over its methods, for those who read the class file
 * @param methods all its methods except the folded ones, sorted by key
 */
public record ClassFingerprint(
        String name, long shape, long fieldOrder, long methodOrder, List<MethodFingerprint> methods) {

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
