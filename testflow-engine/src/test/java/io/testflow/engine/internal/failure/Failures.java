package io.testflow.engine.internal.failure;

import io.testflow.core.failure.Attempts;
import io.testflow.core.failure.CategoryMatch;
import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.Diagnosis;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.FailureKind;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import io.testflow.engine.internal.failure.place.Sources;
import io.testflow.engine.internal.failure.suspect.ChangedCode;
import io.testflow.engine.internal.failure.suspect.StackChanges;
import io.testflow.engine.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Failures and clusters made by hand. */
public final class Failures {

    private Failures() {}

    /** A test method, {@code a.MoneyTest#adds}, that failed once with these frames. */
    public static FailedTest test(String name, String... frames) {
        return test(name, Attempts.ONE, frames);
    }

    public static FailedTest test(String name, Attempts attempts, String... frames) {
        int hash = name.indexOf('#');
        TestId id = TestId.ofMethod(name.substring(0, hash), name.substring(hash + 1));
        Failure thrown = new Failure("java.lang.AssertionError", "no", List.of(frames), null);
        return new FailedTest(
                "g:app", "g:app (default-test)", id, name, FailureKind.FAILURE, thrown, "", attempts, null);
    }

    /** Nothing is known of a change that stacks could show. */
    public static StackChanges noStackChanges() {
        Sources nowhere = new Sources(new Project(Path.of("nowhere"), List.of()));
        return new StackChanges(ChangedCode.of(Optional.empty()), Optional.empty(), nowhere);
    }

    public static Cluster cluster(FailedTest... tests) {
        return cluster("assertion", tests);
    }

    public static Cluster cluster(String category, FailedTest... tests) {
        CategoryMatch match = new CategoryMatch(category, "rule", List.of(), "look");
        return new Cluster(
                "c1", "no", new Diagnosis(List.of(match)), Stream.of(tests).toList(), tests[0]);
    }
}
