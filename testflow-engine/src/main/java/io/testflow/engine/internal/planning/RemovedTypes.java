package io.testflow.engine.internal.planning;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.plan.ReasonKind;
import io.testflow.engine.internal.changedfile.ChangedFile;
import io.testflow.engine.internal.source.Identifiers;
import io.testflow.engine.internal.source.SourceChange;
import io.testflow.engine.internal.source.SourceLanguage;
import io.testflow.engine.internal.source.TypeChange;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Looks for who used a class that is gone. Bytecode cannot tell: whoever named the class was changed as well, or names
 * another class by the same simple name now.
 */
final class RemovedTypes {

    /** Words by which a deleted source shows that it was a test, which nobody but the runner used. */
    private static final Set<String> TEST_WORDS = Set.of(
            "Test",
            "ParameterizedTest",
            "RepeatedTest",
            "TestFactory",
            "TestTemplate",
            "TestCase",
            "RunWith",
            "Suite",
            "Specification");

    private final ModuleCode code;
    private final ChangedFiles changed;

    RemovedTypes(ModuleCode code, ChangedFiles changed) {
        this.code = code;
        this.changed = changed;
    }

    /** Adds the classes that name a removed one; where nobody did, every test that could have found it runs. */
    void addTo(EvidenceList evidence) {
        for (ChangedFile.Source file : changed.sources()) {
            if (code.has(file.module().id(), file.test()) && changed.in(file) instanceof SourceChange.Types types) {
                types.types().stream()
                        .filter(type -> type.kind() == TypeChange.Kind.REMOVED)
                        .forEach(type -> add(file, type, evidence));
            }
        }
    }

    private void add(ChangedFile.Source file, TypeChange type, EvidenceList evidence) {
        String simpleName = type.name()
                .substring(Math.max(type.name().lastIndexOf('.'), type.name().lastIndexOf('$')) + 1);
        List<ClassSummary> naming = new NamingClasses(code)
                .find(Set.of(simpleName)).values().stream()
                        .flatMap(List::stream)
                        .toList();
        for (ClassSummary summary : naming) {
            evidence.changedClass(summary.name(), ReasonKind.REACHES_CHANGE, type.describe(), false);
        }
        if (naming.isEmpty() && !wasUsed(file, simpleName) && !wasTest(file)) {
            evidence.all(ReasonKind.UNREACHED_CHANGE, type.describe() + ", and nobody seems to have used it");
        }
    }

    /** Whether a source that changed as well named the class before; its users were decided about with it. */
    private boolean wasUsed(ChangedFile.Source file, String simpleName) {
        return changed.sources().stream()
                .filter(other -> !other.change().equals(file.change()))
                .anyMatch(other -> identifiers(other).contains(simpleName));
    }

    private boolean wasTest(ChangedFile.Source file) {
        return file.test() && !Collections.disjoint(identifiers(file), TEST_WORDS);
    }

    private Set<String> identifiers(ChangedFile.Source file) {
        return Identifiers.ofSource(
                changed.textAtBase(file), SourceLanguage.of(file.change().path()));
    }
}
