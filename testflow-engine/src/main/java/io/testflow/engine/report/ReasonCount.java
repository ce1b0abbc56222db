package io.testflow.engine.report;

import io.testflow.core.plan.ReasonKind;

/**
 * A reason for tests to run, and for how many.
 *
 * @param kind what sort of reason it is
 * @param subject what it is about, in words: {@code Money.add (body changed)}
 * @param classes number of top-level test classes that ran for it
 */
public record ReasonCount(ReasonKind kind, String subject, int classes) {}
