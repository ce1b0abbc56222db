package io.testflow.engine.internal.git;

import io.testflow.engine.internal.ignored.IgnoredDirectory;
import io.testflow.engine.project.FileChange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk.OperationType;
import org.jspecify.annotations.Nullable;

/**
 * Walks a tree, the index and the work tree side by side and finds the paths whose content in the work tree is not that of
 * the tree. What cannot be told counts as a difference.
 */
final class WorkTreeComparison {

    private static final int BASE = 0;
    private static final int INDEX = 1;
    private static final int WORK = 2;
    private static final int NOTHING = 0;

    private final Repository repository;
    private final TreeWalk walk;
    private final WorkTreeContent content;
    private final int head;
    private final List<String> links = new ArrayList<>();

    private WorkTreeComparison(Repository repository, TreeWalk walk, WorkTreeContent content, int head) {
        this.repository = repository;
        this.walk = walk;
        this.content = content;
        this.head = head;
    }

    /**
     * The differences, by path.
     *
     * @param content the index and what it vouches for
     * @param base the tree to compare with
     * @param head the tree of HEAD, to tell what is committed
     */
    static List<Difference> differences(Repository repository, WorkTreeContent content, ObjectId base, ObjectId head)
            throws IOException {
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.setOperationType(OperationType.CHECKIN_OP);
            walk.addTree(base);
            walk.addTree(new DirCacheIterator(content.index()));
            FileTreeIterator files = new FileTreeIterator(repository);
            files.setDirCacheIterator(walk, INDEX);
            files.setWalkIgnoredDirectories(true);
            walk.addTree(files);
            int headTree = base.equals(head) ? BASE : walk.addTree(head);
            return new WorkTreeComparison(repository, walk, content, headTree).differences();
        }
    }

    private List<Difference> differences() throws IOException {
        List<Difference> differences = new ArrayList<>();
        while (walk.next()) {
            if (!walk.isSubtree()) {
                difference().ifPresent(differences::add);
            } else if (enters()) {
                walk.enterSubtree();
            }
        }
        return SymbolicLinks.withLinked(repository.getWorkTree().toPath(), links, differences);
    }

    private boolean enters() throws IOException {
        if (walk.getNameString().equals(IgnoredDirectory.OWN)) {
            return false;
        }
        FileTreeIterator directory = walk.getTree(WORK, FileTreeIterator.class);
        return has(BASE) || has(INDEX) || (directory != null && !directory.isEntryIgnored());
    }

    private Optional<Difference> difference() throws IOException {
        DirCacheIterator index = walk.getTree(INDEX, DirCacheIterator.class);
        DirCacheEntry entry = index == null ? null : index.getDirCacheEntry();
        FileTreeIterator file = walk.getTree(WORK, FileTreeIterator.class);
        if (file == null) {
            return missing(entry);
        }
        if (!has(BASE) && entry == null && file.isEntryIgnored()) {
            return Optional.empty();
        }
        if (FileMode.SYMLINK.equals(file.getEntryRawMode())) {
            links.add(walk.getPathString());
        }
        Optional<ObjectId> current = content.id(walk, entry, file);
        int kind = kind(file.getIndexFileMode(index).getBits());
        if (isSame(BASE, current, kind)) {
            return Optional.empty();
        }
        return found(has(BASE) ? FileChange.Type.MODIFIED : FileChange.Type.ADDED, isSame(head, current, kind));
    }

    private Optional<Difference> missing(@Nullable DirCacheEntry entry) {
        if (entry == null || !isAbsentOnPurpose(entry)) {
            return has(BASE) ? found(FileChange.Type.DELETED, !has(head)) : Optional.empty();
        }
        if (has(BASE) && walk.idEqual(BASE, INDEX)) {
            return Optional.empty();
        }
        return found(has(BASE) ? FileChange.Type.MODIFIED : FileChange.Type.ADDED, walk.idEqual(head, INDEX));
    }

    /** A path outside a sparse checkout, or a submodule that was never fetched, stands for what the index says. */
    private boolean isAbsentOnPurpose(DirCacheEntry entry) {
        if (entry.getStage() != DirCacheEntry.STAGE_0) {
            return false;
        }
        boolean emptySubmodule = FileMode.GITLINK.equals(entry.getRawMode())
                && repository
                        .getFS()
                        .resolve(repository.getWorkTree(), walk.getPathString())
                        .isDirectory();
        return emptySubmodule || entry.isSkipWorkTree();
    }

    private boolean has(int tree) {
        return walk.getRawMode(tree) != NOTHING;
    }

    private boolean isSame(int tree, Optional<ObjectId> current, int kind) {
        return has(tree)
                && kind(walk.getRawMode(tree)) == kind
                && current.isPresent()
                && current.get().equals(walk.getObjectId(tree));
    }

    /** File, symbolic link or submodule; that a file can be executed is no content. */
    private static int kind(int mode) {
        return mode & FileMode.TYPE_MASK;
    }

    private Optional<Difference> found(FileChange.Type type, boolean committed) {
        return Optional.of(new Difference(new FileChange(walk.getPathString(), type), committed));
    }
}
