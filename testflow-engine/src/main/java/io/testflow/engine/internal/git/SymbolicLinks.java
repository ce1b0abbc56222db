package io.testflow.engine.internal.git;

import io.testflow.engine.project.FileChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Carries differences over to the paths under which symbolic links show them: git itself sees only the link's text. */
final class SymbolicLinks {

    /** Links can lead in circles; longer chains than this are not followed by operating systems either. */
    private static final int LONGEST_CHAIN = 8;

    private SymbolicLinks() {}

    /**
     * Adds what links show differently.
     *
     * @param root the work tree
     * @param links paths of the symbolic links in the work tree
     * @param differences what was found without following links
     * @return all, by path
     */
    static List<Difference> withLinked(Path root, List<String> links, List<Difference> differences) throws IOException {
        if (links.isEmpty() || differences.isEmpty()) {
            return differences;
        }
        Map<String, String> targets = targets(root, links);
        Map<String, Difference> all = new TreeMap<>();
        differences.forEach(difference -> all.put(difference.change().path(), difference));
        List<Difference> latest = differences;
        for (int i = 0; i < LONGEST_CHAIN && !latest.isEmpty(); i++) {
            List<Difference> shown = new ArrayList<>();
            for (Difference difference : latest) {
                targets.forEach((link, target) -> show(link, target, difference, shown));
            }
            shown.removeIf(difference -> all.putIfAbsent(difference.change().path(), difference) != null);
            latest = shown;
        }
        return List.copyOf(all.values());
    }

    private static void show(String link, String target, Difference difference, List<Difference> shown) {
        FileChange change = difference.change();
        if (isBelow(change.path(), link)) {
            return;
        }
        if (change.path().equals(target)) {
            shown.add(new Difference(new FileChange(link, FileChange.Type.MODIFIED), difference.committed()));
        } else if (isBelow(change.path(), target)) {
            String rest = change.path().substring(target.isEmpty() ? 0 : target.length() + 1);
            shown.add(new Difference(new FileChange(link + "/" + rest, change.type()), difference.committed()));
        }
    }

    private static boolean isBelow(String path, String directory) {
        return directory.isEmpty() || path.startsWith(directory + "/");
    }

    /** Where each link leads, as a path of the work tree; links out of it are left out. */
    private static Map<String, String> targets(Path root, List<String> links) throws IOException {
        Map<String, String> targets = new TreeMap<>();
        for (String link : links) {
            Path file = root.resolve(link);
            Path target = file.resolveSibling(Files.readSymbolicLink(file)).normalize();
            if (target.startsWith(root)) {
                targets.put(link, root.relativize(target).toString().replace('\\', '/'));
            }
        }
        return targets;
    }
}
