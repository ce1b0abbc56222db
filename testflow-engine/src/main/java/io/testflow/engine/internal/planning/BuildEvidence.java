package io.testflow.engine.internal.planning;

import io.testflow.core.plan.ReasonKind;
import io.testflow.engine.internal.resource.FilteredResources;
import io.testflow.engine.project.BuildChange;
import io.testflow.engine.project.BuildFiles;
import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.ResourceRoot;
import java.util.List;

/** What changed build files do to the tests of a module. */
final class BuildEvidence {

    private final BuildFiles buildFiles;
    private final ProjectChanges changes;

    BuildEvidence(BuildFiles buildFiles, ProjectChanges changes) {
        this.buildFiles = buildFiles;
        this.changes = changes;
    }

    /** Adds what the build of the module, and of those on its class path, does to its tests. */
    void addTo(EvidenceList evidence, ModuleCode code) {
        for (BuildChange change : buildFiles.compare(code.module(), changes)) {
            switch (change.kind()) {
                case CLASS_PATH -> evidence.all(ReasonKind.CLASS_PATH, change.description());
                case TEST_CONFIGURATION -> evidence.all(ReasonKind.TEST_CONFIGURATION, change.description());
                case PROPERTY -> property(change, code, evidence);
                default -> evidence.all(ReasonKind.BUILD_CONFIGURATION, change.description());
            }
        }
    }

    private static void property(BuildChange change, ModuleCode code, EvidenceList evidence) {
        ResourceEvidence resources = new ResourceEvidence(code);
        for (ProjectModule owner : code.owners()) {
            filtered(owner.resources(), change, resources, evidence);
            if (code.has(owner.id(), true)) {
                filtered(owner.testResources(), change, resources, evidence);
            }
        }
    }

    private static void filtered(
            List<ResourceRoot> roots, BuildChange change, ResourceEvidence resources, EvidenceList evidence) {
        for (String name : FilteredResources.naming(change.description(), roots)) {
            resources.resource(name, name, name + " (property " + change.description() + " changed)", evidence);
        }
    }
}
