package io.testflow.core.internal.failure.category;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.result.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a failed test tells, as rules look at it.
 *
 * @param test the test
 * @param chain its throwables, outermost first; those that are only quoted in a message stand behind it
 */
record Told(FailedTest test, List<Link> chain) {

    private static final int MOST_LINKS = 32;

    static Told of(FailedTest test) {
        List<Link> chain = new ArrayList<>();
        Failure failure = test.thrown();
        while (failure != null && chain.size() < MOST_LINKS) {
            chain.add(Link.of(failure.type(), failure.message(), failure.frames()));
            if (failure.causedBy() == null) {
                QuotedThrowable.in(failure.message()).ifPresent(chain::add);
            }
            failure = failure.causedBy();
        }
        return new Told(test, chain);
    }

    String lowerOutput() {
        return test.output().toLowerCase(Locale.ROOT);
    }
}
