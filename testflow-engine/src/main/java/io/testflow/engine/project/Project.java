package io.testflow.engine.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A project as one build sees it.
 *
 * @param directory its root directory, absolute; {@code testflow.yml} and {@code .testflow/} belong to it
 * @param modules all modules, in build order, also those that this build leaves out
 */
public record Project(Path directory, List<ProjectModule> modules) {

    /** Copies the modules. */
    public Project {
        modules = List.copyOf(modules);
    }

    /** The module with this id. */
    public Optional<ProjectModule> module(String id) {
        return modules.stream().filter(module -> module.id().equals(id)).findFirst();
    }
}
