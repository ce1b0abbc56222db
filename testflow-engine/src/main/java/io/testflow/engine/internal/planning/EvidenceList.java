package io.testflow.engine.internal.planning;

import io.testflow.core.internal.classgraph.Node;
import io.testflow.core.internal.classgraph.Node.Kind;
import io.testflow.core.internal.selection.CodeChange;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what speaks for running tests of one module. Not thread-safe. */
final class EvidenceList {

    private final List<CodeChange> changes = new ArrayList<>();
    private final Set<Reason> forAll = new LinkedHashSet<>();

    /** Every test of the module runs, for this reason. */
    void all(ReasonKind kind, String subject) {
        forAll.add(Reason.of(kind, subject));
    }

    /** A class changed as a whole. */
    void changedClass(String className, ReasonKind kind, String subject, boolean isNew) {
        // Whoever uses the class is reached from the class, and its own test methods from what they share.
        changes.add(new CodeChange(new Node(Kind.CLASS, className), kind, subject, isNew));
        changes.add(new CodeChange(new Node(Kind.SHARED, className), kind, subject, isNew));
    }

    /** One test method changed. */
    void changedMethod(String className, String method, ReasonKind kind, String subject) {
        changes.add(new CodeChange(new Node(Kind.METHOD, className + "#" + method), kind, subject, false));
    }

    /** A resource changed, or one that it names. */
    void changedResource(String name, String subject) {
        changes.add(new CodeChange(new Node(Kind.RESOURCE, name), ReasonKind.READS_CHANGED_RESOURCE, subject, false));
    }

    List<CodeChange> changes() {
        return changes;
    }

    List<Reason> forAll() {
        return List.copyOf(forAll);
    }
}
