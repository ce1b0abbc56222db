package io.testflow.engine.internal.surroundings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where files lie, so that their names hold in every checkout.
 *
 * @param root of the checkout
 * @param module the directory of the module
 * @param build what the module's build writes to, {@code target}
 * @param home of the user
 */
public record Places(Path root, Path module, Path build, Path home) {

    /** Takes the paths as absolute ones without detours, as the agent records them. */
    public Places {
        root = plain(root);
        module = plain(module);
        build = plain(build);
        home = plain(home);
    }

    /** Whether a directory holds sources of some part of the checkout: not the whole of it or of the module, and nothing that is built. */
    public boolean isOfSources(Path directory) {
        return directory.startsWith(root)
                && !directory.startsWith(build)
                && !root.startsWith(directory)
                && !module.startsWith(directory);
    }

    static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** The name of a path: behind the place that it lies in, and absolute where it lies in none. */
    public String name(Path path) {
        for (Map.Entry<String, Path> place : all().entrySet()) {
            if (path.startsWith(place.getValue())) {
                String rest = place.getValue().relativize(path).toString().replace('\\', '/');
                return rest.isEmpty() ? place.getKey() : place.getKey() + '/' + rest;
            }
        }
        return path.toString().replace('\\', '/');
    }

    /** The path that a name stands for here. */
    Path path(String name) {
        for (Map.Entry<String, Path> place : all().entrySet()) {
            if (name.equals(place.getKey())) {
                return place.getValue();
            }
            if (name.startsWith(place.getKey() + '/')) {
                return place.getValue().resolve(name.substring(place.getKey().length() + 1));
            }
        }
        return Path.of(name);
    }

    private Map<String, Path> all() {
        Map<String, Path> all = new LinkedHashMap<>();
        all.put("{root}", root);
        all.put("{module}", module);
        all.put("{home}", home);
        return all;
    }
}
