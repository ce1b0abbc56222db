package io.testflow.engine.internal.pom;

import io.testflow.core.error.UsageException;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Finds out what a project looks like from its poms and from what Maven takes for granted. */
public final class StandardLayout {

    private StandardLayout() {}

    /**
     * Reads a project. Libraries are not known and are not listed.
     *
     * @param projectDirectory the directory of the root pom
     * @throws UsageException where there is no pom, or one cannot be read
     */
    public static Project discover(Path projectDirectory) {
        Map<Path, RawPom> poms = PomFiles.of(projectDirectory);
        List<ModuleLayout> layouts = poms.entrySet().stream()
                .map(pom -> new ModuleLayout(pom.getKey(), pom.getValue()))
                .toList();
        ModuleDependencies dependencies = new ModuleDependencies(layouts);
        List<ProjectModule> modules = dependencies.inBuildOrder().stream()
                .map(layout -> layout.module(dependencies.classPath(layout)))
                .toList();
        return new Project(projectDirectory.toAbsolutePath().normalize(), modules);
    }
}
