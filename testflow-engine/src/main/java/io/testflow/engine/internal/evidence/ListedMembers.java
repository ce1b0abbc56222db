package io.testflow.engine.internal.evidence;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import io.testflow.engine.internal.fingerprint.ClassFingerprint;
import io.testflow.engine.internal.fingerprint.NestFingerprints;
import io.testflow.engine.internal.snapshot.Thing;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What reflection lists of a class beside what its shape tells.
 *
 * @param which the name of the methods that are looked for, there or not, {@code <init>} for constructors, {@code <fields>}
 *     for the order of the fields, whose shape tells all else of them, {@code <methods>} for that of the methods; empty where
 *     all methods and nested classes are listed
 */
record ListedMembers(String className, String which) {

    private static final String CONSTRUCTOR = "<init>";
    private static final String FIELDS = "<fields>";
    private static final String METHODS = "<methods>";

    static ListedMembers of(Thing thing) {
        String owner = thing.owner();
        return new ListedMembers(owner, owner.equals(thing.name()) ? "" : thing.member());
    }

    Thing thing() {
        return new Thing(Thing.Kind.MEMBERS, which.isEmpty() ? className : className + '#' + which);
    }

    OptionalLong fingerprint(Function<String, Optional<NestFingerprints>> nests) {
        Optional<NestFingerprints> nest = nests.apply(className);
        ClassFingerprint type = nest.map(each -> each.classes().get(className)).orElse(null);
        if (type == null) {
            return OptionalLong.empty();
        }
        if (which.equals(FIELDS)) {
            return OptionalLong.of(type.fieldOrder());
        }
        if (which.equals(METHODS)) {
            return OptionalLong.of(type.methodOrder());
        }
        HashStream64 hash = Hashing.xxh3_64().hashStream();
        type.methods().stream()
                .filter(method -> isListed(method.key()))
                .forEach(method -> hash.putString(method.key()).putLong(method.signature()));
        nest.stream()
                .flatMap(each -> each.classes().keySet().stream())
                .filter(name -> which.isEmpty() && name.startsWith(className + '$'))
                .sorted()
                .forEach(hash::putString);
        return OptionalLong.of(hash.getAsLong());
    }

    private boolean isListed(String method) {
        return which.isEmpty() ? !method.startsWith(CONSTRUCTOR) : method.startsWith(which + '(');
    }
}
