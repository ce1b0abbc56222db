package io.testflow.engine.internal.git;

import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** Refuses directories of a project that git ignores: there every change would look like none. */
final class IgnoredDirectories {

    private static final int INDEX = 0;
    private static final int WORK = 1;

    private IgnoredDirectories() {}

    /**
     * Makes sure that git sees what is in each of the directories; those outside of the work tree are not asked for.
     *
     * @throws UsageException when one is ignored, with nothing in it that git tracks
     */
    static void refuse(WorkTreeRepository opened, DirCache index, List<Path> directories) throws IOException {
        Repository repository = opened.repository();
        for (Path directory : directories) {
            Path inside = directory.toAbsolutePath().normalize();
            if (inside.startsWith(opened.root()) && !inside.equals(opened.root())) {
                String path = opened.root().relativize(inside).toString().replace('\\', '/');
                if (index.getEntriesWithin(path).length == 0 && isIgnored(repository, index, path)) {
                    throw new UsageException("The git repository in " + opened.root() + " ignores " + inside
                            + ", so that git cannot tell what has changed there. Run in a clone of the project itself,"
                            + " or add its files to git.");
                }
            }
        }
    }

    private static boolean isIgnored(Repository repository, DirCache index, String path) throws IOException {
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(new DirCacheIterator(index));
            FileTreeIterator files = new FileTreeIterator(repository);
            files.setDirCacheIterator(walk, INDEX);
            files.setWalkIgnoredDirectories(true);
            walk.addTree(files);
            walk.setFilter(PathFilter.create(path));
            while (walk.next()) {
                FileTreeIterator file = walk.getTree(WORK, FileTreeIterator.class);
                if (file == null) {
                    return false;
                }
                if (file.isEntryIgnored()) {
                    return true;
                }
                if (!walk.isSubtree() || walk.getPathString().equals(path)) {
                    return false;
                }
                walk.enterSubtree();
            }
            return false;
        }
    }
}
