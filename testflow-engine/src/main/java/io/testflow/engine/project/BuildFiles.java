package io.testflow.engine.project;

import java.util.List;

/** The port to the build tool: says what the changed build files do to a module. */
@FunctionalInterface
public interface BuildFiles {

    /**
     * Compares the module's build as it was with what it is now.
     *
     * @param module the module that is planned
     * @param changes the changes of the project, with access to files as they were; they hold at least one build file
     * @return what the changes do to this module; empty where they do nothing to its tests
     */
    List<BuildChange> compare(ProjectModule module, ProjectChanges changes);
}
