package io.testflow.launcher;

import io.testflow.core.internal.resultfile.NodeKind;
import io.testflow.core.plan.TestId;

/** A test or container that has started and not ended. Thread-safe. */
final class RunningNode {

    private final long number;
    private final NodeKind kind;
    private final TestId test;
    private final long startNanos = System.nanoTime();
    private volatile boolean childSeen;

    RunningNode(long number, NodeKind kind, TestId test) {
        this.number = number;
        this.kind = kind;
        this.test = test;
    }

    long number() {
        return number;
    }

    NodeKind kind() {
        return kind;
    }

    TestId test() {
        return test;
    }

    /** Nanoseconds since it started. */
    long elapsed() {
        return System.nanoTime() - startNanos;
    }

    /** A child has started or was skipped. */
    void seeChild() {
        childSeen = true;
    }

    /** Whether it got as far as its first child. */
    boolean hasSeenChild() {
        return childSeen;
    }
}
