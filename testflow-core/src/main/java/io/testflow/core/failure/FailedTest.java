package io.testflow.core.failure;

import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A test that failed at least once in a build, whichever runner tells of it. No text of it holds a secret that TestFlow knows to
 * find.
 *
 * @param module {@code groupId:artifactId}; empty where nobody tells
 * @param origin where it ran, in words: a module and execution, or the name of a report file
 * @param test class and method; for other languages what the runner calls suite and test
 * @param displayName the name that a person reads, parameters included; unique within origin and class
 * @param kind how it failed
 * @param thrown what it failed with, the last time that it did; {@code null} where nobody tells
 * @param output what it printed around that time, its end where it is long; empty where nobody tells
 * @param attempts how often it failed and passed
 * @param at the line that failed as far as the runner tells, or {@code null}
 */
public record FailedTest(
        String module,
        String origin,
        TestId test,
        String displayName,
        FailureKind kind,
        @Nullable Failure thrown,
        String output,
        Attempts attempts,
        @Nullable SourceLine at) {

    /** The name by which it is known from build to build. */
    public ModuleTest inModule() {
        return new ModuleTest(module, test);
    }

    /** The same, having run as often as this. */
    public FailedTest after(Attempts runs) {
        return new FailedTest(module, origin, test, displayName, kind, thrown, output, runs, at);
    }

    /** The same, having printed this. */
    public FailedTest printing(String text) {
        return new FailedTest(module, origin, test, displayName, kind, thrown, text, attempts, at);
    }

    /** What it failed with. */
    public Optional<Failure> failure() {
        return Optional.ofNullable(thrown);
    }

    /** The line that failed, as far as the runner tells. */
    public Optional<SourceLine> line() {
        return Optional.ofNullable(at);
    }
}
