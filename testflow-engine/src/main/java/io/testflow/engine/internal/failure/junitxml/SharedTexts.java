package io.testflow.engine.internal.failure.junitxml;

import io.testflow.core.internal.failure.secret.Secrets;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts without secrets, each held once however often reports repeat it. For one thread. */
final class SharedTexts {

    private final Map<String, String> masked = new HashMap<>();
    private final Map<TestId, TestId> tests = new HashMap<>();

    /** A text that comes again and again, a frame for one. */
    String of(String text) {
        String known = masked.get(text);
        if (known == null) {
            known = Secrets.mask(text);
            masked.put(text, known);
        }
        return known;
    }

    TestId of(TestId test) {
        return tests.computeIfAbsent(test, id -> id);
    }

    @Nullable
    Failure of(@Nullable Failure failure) {
        if (failure == null) {
            return null;
        }
        List<String> frames = failure.frames().stream().map(this::of).toList();
        return new Failure(of(failure.type()), of(failure.message()), frames, of(failure.causedBy()));
    }
}
