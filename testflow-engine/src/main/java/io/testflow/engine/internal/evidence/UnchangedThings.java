package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.engine.internal.snapshot.SeenNests;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.Thing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The things of code whose class files are, byte for byte, those that their fingerprints were taken of. Not thread-safe. */
final class UnchangedThings {

    private final Snapshot snapshot;
    private final IndexedNests now;
    private final boolean[] unchanged;
    private final Set<String> unchangedNests = new HashSet<>();
    private final boolean sameJdk;
    private final Map<String, Boolean> families = new HashMap<>();

    UnchangedThings(Snapshot snapshot, IndexedNests now) {
        this.snapshot = snapshot;
        this.now = now;
        SeenNests seen = snapshot.seen();
        this.sameJdk = seen.jdk().equals(SeenNests.jdkOfNow());
        this.unchanged = new boolean[seen.size()];
        for (int nest = 0; nest < unchanged.length; nest++) {
            OptionalLong content = now.content(seen.topLevel(nest));
            if (content.isPresent() && content.getAsLong() == seen.content(nest)) {
                unchanged[nest] = true;
                unchangedNests.add(seen.topLevel(nest));
            }
        }
    }

    /** Whether the thing at a place in the snapshot's list is what it was; not where only its fingerprint can tell. */
    boolean include(int place) {
        int nest = snapshot.seen().nestOf(place);
        if (nest < 0 || !unchanged[nest]) {
            return false;
        }
        return snapshot.kind(place) != Thing.Kind.DISPATCH
                || isFamilyUnchanged(snapshot.things().get(place).thing().name());
    }

    /** Which method overrides which depends on all that the class inherits from. */
    private boolean isFamilyUnchanged(String className) {
        Boolean known = families.get(className);
        if (known == null) {
            // Until it is known: a class that inherits from itself, which no compiler makes, is none to rely on.
            families.put(className, false);
            known = findFamilyUnchanged(className);
            families.put(className, known);
        }
        return known;
    }

    private boolean findFamilyUnchanged(String className) {
        Optional<ClassSummary> summary = now.named(className);
        if (summary.isEmpty()) {
            return sameJdk && className.startsWith("java.");
        }
        if (!unchangedNests.contains(IndexedNests.topLevel(className))
                || !isFamilyUnchanged(summary.get().superclass())) {
            return false;
        }
        for (String each : summary.get().interfaces()) {
            if (!isFamilyUnchanged(each)) {
                return false;
            }
        }
        return true;
    }
}
