package io.testflow.engine.internal.planning;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.plan.ReasonKind;
import io.testflow.engine.internal.changedfile.ChangedFile;
import io.testflow.engine.internal.source.MemberChange;
import io.testflow.engine.internal.source.SourceChange;
import io.testflow.engine.internal.source.SourceLanguage;
import io.testflow.engine.internal.source.TypeChange;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the classes into which a compiler may have copied a changed constant, by the name of the constant in their sources:
 * labels of a switch and values of annotations leave no other trace.
 */
final class ConstantEvidence {

    private final ModuleCode code;
    private final ChangedFiles changed;

    ConstantEvidence(ModuleCode code, ChangedFiles changed) {
        this.code = code;
        this.changed = changed;
    }

    /** Adds the classes whose sources name a changed constant, and those that name a constant made of one, and so on. */
    void addTo(EvidenceList evidence) {
        Set<String> names = new TreeSet<>();
        for (ChangedFile.Source file : changed.sources()) {
            if (code.has(file.module().id(), file.test()) || isCompiledAgainst(file)) {
                constantsOf(file, names, evidence);
            }
        }
        NamingClasses naming = new NamingClasses(code);
        DerivedConstants derived = new DerivedConstants();
        Set<String> done = new HashSet<>();
        Set<String> found = new HashSet<>();
        while (!names.isEmpty()) {
            done.addAll(names);
            String subject = "constant " + String.join(", ", names) + " (changed)";
            Set<String> next = new TreeSet<>();
            for (Map.Entry<Path, List<ClassSummary>> file : naming.find(names).entrySet()) {
                for (ClassSummary summary : file.getValue()) {
                    if (found.add(summary.name())) {
                        evidence.changedClass(summary.name(), ReasonKind.NAMES_CHANGED_CONSTANT, subject, false);
                    }
                }
                next.addAll(derived.in(file.getKey(), file.getValue(), names));
            }
            next.removeAll(done);
            names = next;
        }
    }

    /** Whether code on the class path was compiled with this file, which the tests themselves no longer have there. */
    private boolean isCompiledAgainst(ChangedFile.Source file) {
        return code.owners().stream()
                .flatMap(owner -> owner.testClassPath().stream())
                .anyMatch(entry -> entry.id().equals(file.module().id()) && entry.testCode() == file.test());
    }

    private void constantsOf(ChangedFile.Source file, Set<String> names, EvidenceList evidence) {
        SourceChange change = changed.in(file);
        if (change instanceof SourceChange.Types types) {
            boolean here = code.has(file.module().id(), file.test());
            for (TypeChange type : types.types()) {
                names.addAll(here ? inlined(type) : type.constants());
                if (type.mayChangeSupertypes()) {
                    names.addAll(inherited(type));
                }
            }
        } else if (change instanceof SourceChange.Unparsed) {
            unparsed(file, names, evidence);
        }
    }

    /** Of what may be constants those that the compiler took for some, and those that are gone. */
    private Set<String> inlined(TypeChange type) {
        if (type.constants().isEmpty()) {
            return Set.of();
        }
        Set<String> compiled = code.classes()
                .filter(summary -> summary.name().equals(type.name()))
                .flatMap(summary -> summary.constants().stream())
                .collect(Collectors.toSet());
        Set<String> names = new TreeSet<>();
        for (MemberChange member : type.members()) {
            boolean gone = member.effect() == MemberChange.Effect.REMOVED && type.kind() == TypeChange.Kind.CHANGED;
            member.constants().stream()
                    .filter(name -> gone || compiled.contains(name))
                    .forEach(names::add);
        }
        return names;
    }

    /** What the type has from its supertypes of now; where these are not known, the type by which it is named. */
    private Set<String> inherited(TypeChange type) {
        List<ClassSummary> compiled = code.classes()
                .filter(summary -> summary.name().equals(type.name()))
                .toList();
        String simpleName = type.simpleName();
        return compiled.isEmpty()
                ? Set.of(simpleName.substring(simpleName.lastIndexOf('.') + 1))
                : compiled.stream()
                        .flatMap(this::withSupertypes)
                        .filter(summary -> !summary.name().equals(type.name()))
                        .flatMap(summary -> summary.constants().stream())
                        .collect(Collectors.toSet());
    }

    private Stream<ClassSummary> withSupertypes(ClassSummary summary) {
        return code.tests().family(summary).stream();
    }

    private void unparsed(ChangedFile.Source file, Set<String> names, EvidenceList evidence) {
        String path = file.change().path();
        if (SourceLanguage.of(path) == SourceLanguage.JAVA
                && code.has(file.module().id(), file.test())) {
            String fileName = Path.of(path).getFileName().toString();
            code.classesOf(file.module().id(), file.test())
                    .filter(summary -> summary.sourceFile().equals(fileName))
                    .flatMap(this::withSupertypes)
                    .forEach(summary -> names.addAll(summary.constants()));
        } else if (changed.mayDeclareConstants(file)) {
            evidence.all(
                    ReasonKind.NAMES_CHANGED_CONSTANT,
                    path + " (changed), which may hold constants that compilers copy");
        }
    }
}
