package io.testflow.maven.effective;

import io.testflow.engine.project.BuildChange;
import io.testflow.engine.project.BuildChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.maven.model.Build;
import org.apache.maven.model.Extension;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Resource;

/** Compares packaging, build extensions, directories and resources of two models. */
final class LayoutChanges {

    private final Model before;
    private final Model after;

    LayoutChanges(Model before, Model after) {
        this.before = before;
        this.after = after;
    }

    List<BuildChange> list() {
        List<BuildChange> changes = new ArrayList<>();
        if (!before.getPackaging().equals(after.getPackaging())) {
            String what = "packaging " + before.getPackaging() + " -> " + after.getPackaging();
            changes.add(new BuildChange(Kind.UNKNOWN, what));
        }
        if (!extensions(before).equals(extensions(after))) {
            changes.add(new BuildChange(Kind.UNKNOWN, "build extensions"));
        }
        compare(changes, "source directory", Build::getSourceDirectory);
        compare(changes, "test source directory", Build::getTestSourceDirectory);
        compare(changes, "build directory", Build::getDirectory);
        compare(changes, "output directory", Build::getOutputDirectory);
        compare(changes, "test output directory", Build::getTestOutputDirectory);
        compare(changes, "resources", build -> resources(build.getResources()));
        compare(changes, "test resources", build -> resources(build.getTestResources()));
        compare(changes, "filters of resources", build -> String.valueOf(build.getFilters()));
        return changes;
    }

    private void compare(List<BuildChange> changes, String what, Function<Build, String> part) {
        if (!Objects.equals(part.apply(build(before)), part.apply(build(after)))) {
            changes.add(new BuildChange(Kind.COMPILATION, what));
        }
    }

    private static Build build(Model model) {
        return model.getBuild() == null ? new Build() : model.getBuild();
    }

    private static Set<String> extensions(Model model) {
        Set<String> extensions = new TreeSet<>();
        for (Extension extension : build(model).getExtensions()) {
            extensions.add(extension.getGroupId() + ":" + extension.getArtifactId() + ":" + extension.getVersion());
        }
        for (Plugin plugin : build(model).getPlugins()) {
            if (plugin.isExtensions()) {
                extensions.add(plugin.getKey() + ":" + plugin.getVersion());
            }
        }
        return extensions;
    }

    private static String resources(List<Resource> resources) {
        return resources.stream()
                .map(resource -> List.of(
                                Objects.toString(resource.getDirectory()),
                                Objects.toString(resource.getTargetPath(), ""),
                                resource.isFiltering(),
                                resource.getIncludes(),
                                resource.getExcludes())
                        .toString())
                .toList()
                .toString();
    }
}
