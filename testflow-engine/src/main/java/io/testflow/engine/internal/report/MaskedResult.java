package io.testflow.engine.internal.report;

import io.testflow.core.internal.failure.secret.Secrets;
import io.testflow.core.result.Failure;
import io.testflow.core.result.TestResult;
import org.jspecify.annotations.Nullable;

/** Takes the secrets out of what a test did: test JVMs write what they see, and what is read here goes into every output. */
final class MaskedResult {

    private MaskedResult() {}

    /** The same in texts without secrets. */
    static TestResult of(TestResult result) {
        return new TestResult(
                result.test(),
                result.uniqueId(),
                Secrets.mask(result.displayName()),
                result.outcome(),
                result.durationNanos(),
                masked(result.thrown()),
                Secrets.mask(result.detail()));
    }

    private static @Nullable Failure masked(@Nullable Failure failure) {
        return failure == null
                ? null
                : new Failure(
                        failure.type(), Secrets.mask(failure.message()), failure.frames(), masked(failure.causedBy()));
    }
}
