package io.testflow.core.internal.failure.cluster;

import io.testflow.core.failure.DiagnosedTest;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.result.Failure;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** In which order failures are read. */
final class ReadingOrder {

    /** By name, and by all else that tells two tests of a name apart. */
    static final Comparator<FailedTest> TESTS = Comparator.comparing(FailedTest::test)
            .thenComparing(FailedTest::displayName)
            .thenComparing(FailedTest::origin)
            .thenComparing(test -> length(test.thrown()))
            .thenComparing(test -> String.valueOf(test.thrown()))
            .thenComparing(FailedTest::output);

    static final Comparator<DiagnosedTest> BY_NAME = Comparator.comparing(DiagnosedTest::test, TESTS);

    /** What shows the cause, in as few words and frames as there are. */
    static final Comparator<DiagnosedTest> SHORTEST = Comparator.comparingLong(
                    (DiagnosedTest test) -> length(test.test().thrown()))
            .thenComparing(BY_NAME);

    private ReadingOrder() {}

    private static long length(@Nullable Failure outermost) {
        long length = outermost == null ? Integer.MAX_VALUE : 0;
        for (Failure thrown = outermost; thrown != null; thrown = thrown.causedBy()) {
            length += 200 + thrown.message().length() + 10L * thrown.frames().size();
        }
        return length;
    }
}
