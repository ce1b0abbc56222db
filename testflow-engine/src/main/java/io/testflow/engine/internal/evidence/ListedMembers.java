package io.testflow.engine.internal.evidence;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import io.testflow.engine.internal.fingerprint.ClassFingerprint;
import io.testflow.engine.internal.fingerprint.NestFingerprints;
import io.testflow.engine.internal.snapshot.Thing;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** What reflection lists of a class beside what its shape tells: its methods and nested classes, or its constructors. */
record ListedMembers(String className, boolean constructors) {

    private static final String CONSTRUCTORS = "#<init>";

    static ListedMembers of(Thing thing) {
        String name = thing.name();
        return name.endsWith(CONSTRUCTORS)
                ? new ListedMembers(name.substring(0, name.length() - CONSTRUCTORS.length()), true)
                : new ListedMembers(name, false);
    }

    Thing thing() {
        return new Thing(Thing.Kind.MEMBERS, constructors ? className + CONSTRUCTORS : className);
    }

    OptionalLong fingerprint(Function<String, Optional<NestFingerprints>> nests) {
        Optional<NestFingerprints> nest = nests.apply(className);
        ClassFingerprint type = nest.map(each -> each.classes().get(className)).orElse(null);
        if (type == null) {
            return OptionalLong.empty();
        }
        HashStream64 hash = Hashing.xxh3_64().hashStream();
        type.methods().stream()
                .filter(method -> method.key().startsWith("<init>") == constructors)
                .forEach(method -> hash.putString(method.key()).putLong(method.signature()));
        nest.stream()
                .flatMap(each -> each.classes().keySet().stream())
                .filter(name -> !constructors && name.startsWith(className + '$'))
                .sorted()
                .forEach(hash::putString);
        return OptionalLong.of(hash.getAsLong());
    }
}
