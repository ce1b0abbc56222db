package io.testflow.core.internal.selection;

import io.testflow.core.internal.classgraph.Node;
import io.testflow.core.plan.ReasonKind;

/**
 * One changed place in the class graph.
 *
 * @param node the node that changed
 * @param kind the reason that it gives to a test that reaches it
 * @param subject what changed, in words: {@code Money.add (body changed)}
 * @param isNew whether the class was not there before
 */
public record CodeChange(Node node, ReasonKind kind, String subject, boolean isNew) {}
