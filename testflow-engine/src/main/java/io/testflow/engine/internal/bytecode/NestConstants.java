package io.testflow.engine.internal.bytecode;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.classgraph.Mentions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives nested classes with constants back to what the methods of a test class share.
 *
 * <p>An inlined constant of a nested class leaves the same trace as the bare listing of that class. Which nested classes
 * have constants at all is known only once all classes are read.
 */
final class NestConstants {

    private NestConstants() {}

    static List<ClassSummary> share(List<ClassSummary> summaries) {
        Set<String> withConstants = new HashSet<>();
        for (ClassSummary summary : summaries) {
            if (!summary.constants().isEmpty()) {
                withConstants.add(summary.name());
            }
        }
        if (withConstants.isEmpty()) {
            return summaries;
        }
        List<ClassSummary> result = new ArrayList<>(summaries.size());
        for (ClassSummary summary : summaries) {
            Set<String> hidden = hidden(summary, withConstants);
            result.add(hidden.isEmpty() ? summary : withShared(summary, hidden));
        }
        return result;
    }

    private static Set<String> hidden(ClassSummary summary, Set<String> withConstants) {
        if (summary.methods().isEmpty()) {
            return Set.of();
        }
        Set<String> hidden = new HashSet<>();
        for (String name : summary.references()) {
            if (withConstants.contains(name) && Nest.sameNest(name, summary.name())) {
                hidden.add(name);
            }
        }
        hidden.removeAll(summary.shared().references());
        return hidden;
    }

    private static ClassSummary withShared(ClassSummary summary, Set<String> names) {
        Set<String> references = new HashSet<>(summary.shared().references());
        references.addAll(names);
        return new ClassSummary(
                summary.name(),
                summary.sourceFile(),
                summary.access(),
                summary.superclass(),
                summary.interfaces(),
                summary.annotations(),
                summary.references(),
                summary.words(),
                summary.constants(),
                summary.overridable(),
                summary.methods(),
                new Mentions(Set.copyOf(references), summary.shared().words()),
                summary.staticWriters());
    }
}
