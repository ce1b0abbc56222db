package io.testflow.engine.internal.planning;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.classgraph.MethodSummary;
import io.testflow.core.internal.classgraph.Node.Kind;
import io.testflow.core.plan.ReasonKind;
import io.testflow.engine.internal.resource.ResourceName;
import java.util.List;
import java.util.function.Predicate;

/** Finds who reads a changed resource, by the strings that name it. */
final class ResourceEvidence {

    private static final String SERVICES = "META-INF/services/";

    private final ModuleCode code;

    ResourceEvidence(ModuleCode code) {
        this.code = code;
    }

    /**
     * A resource that is on the class path: its readers, or all tests where none is known.
     *
     * @param path its path on the class path
     * @param file its path in the checkout, where a test may walk over it as well
     */
    void resource(String path, String file, String subject, EvidenceList evidence) {
        if (path.startsWith(SERVICES) && services(path.substring(SERVICES.length()), subject, evidence)) {
            return;
        }
        ResourceName name = new ResourceName(path);
        if (name.configuresEverything()) {
            evidence.all(ReasonKind.UNCLAIMED_RESOURCE, subject + ", which configures every test");
            return;
        }
        if (!readers(name, file, subject, evidence)) {
            evidence.all(ReasonKind.UNCLAIMED_RESOURCE, subject + ", and no string names it");
        }
    }

    /** A text that tests do not read as a rule: those who name it. */
    void documentation(String path, String subject, EvidenceList evidence) {
        readers(new ResourceName(path), path, subject, evidence);
    }

    /** A file that tests have not on their class path: those who lead out of their module and name it, or its folder. */
    void elsewhere(String path, String subject, EvidenceList evidence) {
        Predicate<String> mayName = new ResourceName(path)::mayBeNamedBy;
        code.leadingOut()
                .filter(summary -> summary.words().stream().anyMatch(mayName))
                .forEach(summary -> reader(summary, mayName, subject, evidence));
    }

    private boolean services(String service, String subject, EvidenceList evidence) {
        boolean ours = code.graph().id(Kind.CLASS, service).isPresent();
        if (ours) {
            evidence.changedClass(service, ReasonKind.REACHES_CHANGE, subject, false);
        }
        return ours;
    }

    private boolean readers(ResourceName name, String path, String subject, EvidenceList evidence) {
        ResourceName file = new ResourceName(path);
        Predicate<String> mayName =
                word -> name.mayBeNamedBy(word) || (word.contains("/") && file.isInFolderNamedBy(word));
        List<ClassSummary> certain = code.classes()
                .filter(summary -> summary.words().stream().anyMatch(name::isNamedBy))
                .toList();
        if (certain.isEmpty()) {
            return false;
        }
        code.classes()
                .filter(summary -> summary.words().stream().anyMatch(mayName))
                .forEach(summary -> reader(summary, mayName, subject, evidence));
        code.resources().forEach((resource, words) -> {
            if (words.stream().anyMatch(name::isNamedBy)) {
                evidence.changedResource(resource, subject);
            }
        });
        return true;
    }

    private void reader(ClassSummary summary, Predicate<String> mayName, String subject, EvidenceList evidence) {
        List<MethodSummary> methods = summary.methods().stream()
                .filter(method -> method.mentions().words().stream().anyMatch(mayName))
                .toList();
        if (methods.isEmpty()
                || summary.shared().words().stream().anyMatch(mayName)
                || !code.tests().splitsByMethods(summary)) {
            evidence.changedClass(summary.name(), ReasonKind.READS_CHANGED_RESOURCE, subject, false);
            return;
        }
        for (MethodSummary method : methods) {
            evidence.changedMethod(summary.name(), method.name(), ReasonKind.READS_CHANGED_RESOURCE, subject);
        }
    }
}
