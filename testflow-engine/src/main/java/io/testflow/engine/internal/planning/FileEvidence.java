package io.testflow.engine.internal.planning;

import io.testflow.core.plan.ReasonKind;
import io.testflow.engine.internal.changedfile.ChangedFile;
import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the changed files do to the tests of one module. */
final class FileEvidence {

    private final ChangedFiles changed;
    private final ModuleCode code;
    private final ProjectModule module;
    private final Set<String> tools;

    FileEvidence(Project project, ChangedFiles changed, ModuleCode code) {
        this.changed = changed;
        this.code = code;
        this.module = code.module();
        this.tools = withWhatTheyUse(project, module.tools());
    }

    private static Set<String> withWhatTheyUse(Project project, Set<String> tools) {
        Set<String> all = new TreeSet<>(tools);
        for (String tool : tools) {
            Optional<ProjectModule> module = project.module(tool);
            module.ifPresent(each -> all.addAll(each.testClassPath().stream()
                    .map(ClassPathEntry::id)
                    .filter(id -> project.module(id).isPresent())
                    .collect(Collectors.toSet())));
        }
        return all;
    }

    /** Adds what each file does. */
    void addTo(EvidenceList evidence) {
        ResourceEvidence resources = new ResourceEvidence(code);
        SourceEvidence sources = new SourceEvidence(code, evidence);
        for (ChangedFile file : changed.all()) {
            add(file, sources, resources, evidence);
        }
        new ConstantEvidence(code, changed).addTo(evidence);
        new RemovedTypes(code, changed).addTo(evidence);
    }

    private void add(ChangedFile file, SourceEvidence sources, ResourceEvidence resources, EvidenceList evidence) {
        String subject = subject(file.change());
        String path = file.change().path();
        boolean ruled = changed.isRuled(file);
        tool(file, subject, evidence);
        if (file instanceof ChangedFile.Source source
                && code.has(source.module().id(), source.test())) {
            sources.add(source, changed.in(source));
        } else if (file instanceof ChangedFile.Resource resource
                && code.has(resource.module().id(), resource.test())) {
            if (ruled) {
                resources.documentation(resource.name(), subject, evidence);
            } else {
                resources.resource(resource.name(), path, subject, evidence);
            }
        } else if (file instanceof ChangedFile.Documentation text && touches(text.module())) {
            resources.documentation(path, subject, evidence);
        } else if (file instanceof ChangedFile.Unknown unknown && touches(unknown.module())) {
            unknown(ruled, file.change(), subject, resources, evidence);
        } else if (file instanceof ChangedFile.Homeless) {
            unknown(ruled, file.change(), subject, resources, evidence);
        } else if (file instanceof ChangedFile.Foreign foreign && usesModuleOutsideOfBuild(foreign)) {
            evidence.all(ReasonKind.UNKNOWN_FILE, subject + " of a module that this build leaves out");
        } else {
            resources.elsewhere(path, subject, evidence);
        }
    }

    private static void unknown(
            boolean ruled, FileChange change, String subject, ResourceEvidence resources, EvidenceList evidence) {
        if (ruled) {
            resources.documentation(change.path(), subject, evidence);
        } else {
            evidence.all(ReasonKind.UNKNOWN_FILE, subject);
        }
    }

    private void tool(ChangedFile file, String subject, EvidenceList evidence) {
        if (file instanceof ChangedFile.Source source) {
            tool(source.module(), subject, evidence);
        } else if (file instanceof ChangedFile.Resource resource) {
            tool(resource.module(), subject, evidence);
        }
    }

    private void tool(ProjectModule owner, String subject, EvidenceList evidence) {
        if (tools.contains(owner.id())) {
            evidence.all(
                    ReasonKind.BUILD_CONFIGURATION, subject + " of " + owner.id() + ", which takes part in the build");
        }
    }

    /** Whether a file in the folder of a module can matter here: it is this module, is used by it, or lies around it. */
    private boolean touches(ProjectModule owner) {
        return owner.id().equals(module.id())
                || code.hasAny(owner.id())
                || tools.contains(owner.id())
                || module.directory().startsWith(owner.directory());
    }

    private boolean usesModuleOutsideOfBuild(ChangedFile.Foreign file) {
        return file.artifactId()
                .map(artifact -> module.testClassPath().stream()
                        .anyMatch(entry -> entry.id().endsWith(":" + artifact)))
                .orElseGet(() -> Files.exists(file.pom()));
    }

    private static String subject(FileChange change) {
        return switch (change.type()) {
            case ADDED -> change.path() + " (new)";
            case MODIFIED -> change.path() + " (changed)";
            case DELETED -> change.path() + " (deleted)";
        };
    }
}
