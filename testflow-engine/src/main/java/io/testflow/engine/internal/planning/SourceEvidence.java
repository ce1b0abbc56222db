package io.testflow.engine.internal.planning;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.classgraph.Node.Kind;
import io.testflow.core.plan.ReasonKind;
import io.testflow.engine.internal.changedfile.ChangedFile;
import io.testflow.engine.internal.source.MemberChange;
import io.testflow.engine.internal.source.SourceChange;
import io.testflow.engine.internal.source.TypeChange;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What changed source files do to the tests of one module. */
final class SourceEvidence {

    private final ModuleCode code;
    private final EvidenceList evidence;

    SourceEvidence(ModuleCode code, EvidenceList evidence) {
        this.code = code;
        this.evidence = evidence;
    }

    /** Adds what a changed source file does. */
    void add(ChangedFile.Source file, SourceChange change) {
        if (change instanceof SourceChange.Types types) {
            types.types().forEach(type -> type(file, type));
        } else if (change instanceof SourceChange.Unparsed unparsed) {
            whole(file, unparsed.why());
        }
    }

    /** Every class of the file counts as changed, since nobody can say which did. */
    private void whole(ChangedFile.Source file, String why) {
        String name = fileName(file);
        String subject = name + " (" + why + ")";
        List<ClassSummary> classes = code.classesOf(file.module().id(), file.test())
                .filter(summary -> summary.sourceFile().equals(name))
                .toList();
        if (classes.isEmpty()) {
            evidence.all(ReasonKind.UNREACHED_CHANGE, subject + ", no class seems to come from it");
        }
        classes.forEach(summary -> evidence.changedClass(summary.name(), ReasonKind.REACHES_CHANGE, subject, false));
    }

    private void type(ChangedFile.Source file, TypeChange type) {
        if (type.invisible()) {
            return;
        }
        boolean isNew = type.kind() == TypeChange.Kind.ADDED;
        if (type.kind() == TypeChange.Kind.REMOVED) {
            // A class that is gone is looked up by its name in all sources; a descriptor is named by none.
            if (isDescription(type)) {
                uncompiled(file, type);
            }
        } else if (!isCompiled(type)) {
            if (!isNew || !isDescription(type)) {
                uncompiled(file, type);
            }
        } else if (isNew) {
            evidence.changedClass(type.name(), ReasonKind.REACHES_CHANGE, type.describe(), true);
        } else {
            changed(type);
        }
    }

    private boolean isCompiled(TypeChange type) {
        return code.graph().id(Kind.CLASS, type.name()).stream().anyMatch(code::holds);
    }

    private void changed(TypeChange type) {
        Optional<ClassSummary> test = code.tests().named(type.name()).filter(code.tests()::splitsByMethods);
        boolean testMethodsAlone =
                test.isPresent() && type.members().stream().allMatch(member -> isMethodOf(test.get(), member));
        if (!testMethodsAlone) {
            evidence.changedClass(type.name(), ReasonKind.REACHES_CHANGE, type.describe(), false);
            return;
        }
        for (MemberChange member : type.members()) {
            evidence.changedMethod(type.name(), member.name(), ReasonKind.REACHES_CHANGE, type.describe());
        }
    }

    private boolean isMethodOf(ClassSummary test, MemberChange member) {
        return member.method() && code.tests().methodsOf(test).contains(member.name());
    }

    private void uncompiled(ChangedFile.Source file, TypeChange type) {
        evidence.all(
                ReasonKind.UNREACHED_CHANGE,
                type.describe() + ", no class of that name was compiled in "
                        + file.module().id());
    }

    private static boolean isDescription(TypeChange type) {
        return type.name().endsWith("package-info") || type.name().endsWith("module-info");
    }

    private static String fileName(ChangedFile.Source file) {
        return Path.of(file.change().path()).getFileName().toString();
    }
}
