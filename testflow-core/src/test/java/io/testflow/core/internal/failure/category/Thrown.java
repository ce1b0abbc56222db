package io.testflow.core.internal.failure.category;

import io.testflow.core.failure.Attempts;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.FailureKind;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Failed tests that are written in one line: {@code outer: message <- cause: message @ frame}. */
final class Thrown {

    private Thrown() {}

    static FailedTest of(String line) {
        return of(line, FailureKind.ERROR, "");
    }

    static FailedTest of(String line, FailureKind kind, String output) {
        return new FailedTest(
                "",
                "shop (default-test)",
                TestId.ofMethod("com.acme.CartTest", "totals"),
                "totals()",
                kind,
                line.isEmpty() ? null : chain(line),
                output,
                Attempts.ONE,
                null);
    }

    private static Failure chain(String line) {
        String[] parts = line.split(" <- ", -1);
        @Nullable Failure failure = null;
        for (int i = parts.length - 1; i >= 0; i--) {
            String[] sides = parts[i].split(" @ ", -1);
            int colon = sides[0].indexOf(':');
            String type = colon < 0 ? sides[0] : sides[0].substring(0, colon);
            String message = colon < 0 ? "" : sides[0].substring(colon + 1).strip();
            failure = new Failure(type, message, sides.length > 1 ? List.of(sides[1]) : List.of(), failure);
        }
        return failure;
    }
}
