package io.testflow.engine.internal.records;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tells a user why a small change runs most tests, where they share what one of them may leave in a static field. */
final class WidelyShared {

    /** With fewer tests there is little to gain. */
    private static final int MANY_TESTS = 20;

    private static final int NAMED = 3;

    private WidelyShared() {}

    /**
     * What to say.
     *
     * @param classes in whose static fields most tests may leave something, in order
     * @param tests the number of all tests
     */
    static Optional<String> note(Collection<String> classes, int tests) {
        if (classes.isEmpty() || tests < MANY_TESTS) {
            return Optional.empty();
        }
        List<String> named = classes.stream().limit(NAMED).toList();
        int others = classes.size() - named.size();
        return Optional.of(
                "most tests may leave something for the others in static fields of " + String.join(", ", named)
                        + (others > 0 ? " and " + others + " more" : "")
                        + ", so that a change that one of them sees runs all that look there; where that is a cache or a pool, and makes no"
                        + " difference to them, say so by selection.caches of testflow.yml");
    }
}
