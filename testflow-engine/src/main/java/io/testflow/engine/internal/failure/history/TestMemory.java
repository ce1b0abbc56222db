package io.testflow.engine.internal.failure.history;

/**
 * What is remembered of a test that has failed.
 *
 * @param test {@code com.acme:shop a.MoneyTest#adds}
 * @param flaky how often it passed and failed on the same code
 * @param last the build that is remembered last
 * @param failedAt the commit that it failed at last, with nothing else in the work tree; empty where there is none
 * @param passedAt the commit that it passed at last, likewise
 */
public record TestMemory(String test, int flaky, Seen last, String failedAt, String passedAt) {

    static TestMemory ofNew(String test, Seen now) {
        return new TestMemory(test, 0, now, "", "");
    }

    /** It failed; {@code onSameCode} where it is known in another way that it passed on the same code. */
    TestMemory failed(Seen now, boolean onSameCode) {
        boolean flips = onSameCode || (!now.code().isEmpty() && now.code().equals(passedAt));
        return new TestMemory(test, flaky + (flips ? 1 : 0), now, now.code(), flips ? "" : passedAt);
    }

    /** It passed. */
    TestMemory passed(Seen now) {
        boolean flips = !now.code().isEmpty() && now.code().equals(failedAt);
        return new TestMemory(test, flaky + (flips ? 1 : 0), now, flips ? "" : failedAt, now.code());
    }
}
