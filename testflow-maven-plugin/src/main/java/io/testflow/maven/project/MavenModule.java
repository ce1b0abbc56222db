package io.testflow.maven.project;

import io.testflow.core.configuration.PathPattern;
import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.ResourceRoot;
import io.testflow.maven.wiring.RunDirectories;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.model.Build;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** One Maven module as the engine sees it. */
final class MavenModule {

    private MavenModule() {}

    static ProjectModule of(MavenProject project, List<ClassPathEntry> testClassPath, Set<String> tools) {
        Build build = project.getBuild();
        Path base = project.getBasedir().toPath().toAbsolutePath();
        return new ProjectModule(
                project.getGroupId() + ":" + project.getArtifactId(),
                base,
                paths(base, project.getCompileSourceRoots()),
                paths(base, project.getTestCompileSourceRoots()),
                resources(base, build.getResources()),
                resources(base, build.getTestResources()),
                base.resolve(build.getOutputDirectory()),
                base.resolve(build.getTestOutputDirectory()),
                testClassPath,
                tools,
                base.resolve(build.getDirectory()).resolve(RunDirectories.OUTPUT));
    }

    private static List<Path> paths(Path base, List<String> roots) {
        return roots.stream().map(base::resolve).toList();
    }

    /** What is no pattern here counts as including everything, and as excluding nothing: too much is safe. */
    private static List<PathPattern> includes(List<String> patterns) {
        return patterns.stream()
                .map(pattern -> pattern(pattern).orElseGet(() -> PathPattern.of("**")))
                .toList();
    }

    private static List<PathPattern> excludes(List<String> patterns) {
        return patterns.stream().flatMap(pattern -> pattern(pattern).stream()).toList();
    }

    private static Optional<PathPattern> pattern(String text) {
        try {
            return Optional.of(PathPattern.of(text.replace('\\', '/')));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<ResourceRoot> resources(Path base, List<Resource> resources) {
        return resources.stream()
                .map(resource -> new ResourceRoot(
                        base.resolve(resource.getDirectory()),
                        resource.getTargetPath() == null
                                ? ""
                                : resource.getTargetPath().replace('\\', '/'),
                        resource.isFiltering(),
                        includes(resource.getIncludes()),
                        excludes(resource.getExcludes())))
                .toList();
    }
}
