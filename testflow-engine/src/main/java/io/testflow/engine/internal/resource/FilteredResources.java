package io.testflow.engine.internal.resource;

import io.testflow.engine.project.ResourceRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the resources in which the build replaces a placeholder. */
public final class FilteredResources {

    private FilteredResources() {}

    /**
     * The filtered resources that hold a placeholder for a property.
     *
     * @param property the name of the property, {@code app.version}
     * @param roots where to look; those that are not filtered are left aside
     * @return paths on the class path
     */
    public static List<String> naming(String property, List<ResourceRoot> roots) {
        List<String> names = new ArrayList<>();
        for (ResourceRoot root : roots) {
            if (root.filtered() && Files.isDirectory(root.directory())) {
                naming(property, root, names);
            }
        }
        return names;
    }

    private static void naming(String property, ResourceRoot root, List<String> names) {
        try (Stream<Path> files = Files.walk(root.directory())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = root.directory().relativize(file).toString().replace('\\', '/');
                if (!root.holds(path)) {
                    continue;
                }
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (text.contains("${" + property + "}") || text.contains("@" + property + "@")) {
                    names.add(root.nameOf(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resources in " + root.directory(), e);
        }
    }
}
