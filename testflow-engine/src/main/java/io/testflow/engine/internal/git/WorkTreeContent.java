package io.testflow.engine.internal.git;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jgit.attributes.Attribute;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator.MetadataDiff;
import org.jspecify.annotations.Nullable;

/**
 * Tells the object id that the content of a file in the work tree has: from the index where the file's stamps prove it
 * unchanged, else by reading it.
 */
final class WorkTreeContent {

    private final Repository repository;
    private final DirCache index;
    private final Instant indexWritten;
    private final boolean hasChangeTimes;
    private final ObjectInserter.Formatter formatter = new ObjectInserter.Formatter();

    private WorkTreeContent(Repository repository, Instant indexWritten, DirCache index, boolean hasChangeTimes) {
        this.repository = repository;
        this.index = index;
        this.indexWritten = indexWritten;
        this.hasChangeTimes = hasChangeTimes;
    }

    static WorkTreeContent of(Repository repository) throws IOException {
        File file = repository.getIndexFile();
        // Asked before the index is read: one written meanwhile then looks older than it is, the safe mistake.
        Instant written =
                file.exists() ? Files.getLastModifiedTime(file.toPath()).toInstant() : Instant.MIN;
        Path root = repository.getWorkTree().toPath();
        return new WorkTreeContent(
                repository,
                written,
                repository.readDirCache(),
                root.getFileSystem().supportedFileAttributeViews().contains("unix"));
    }

    /** The index. */
    DirCache index() {
        return index;
    }

    /** The id that the walk's current file has in git's form, empty where that cannot be told. */
    Optional<ObjectId> id(TreeWalk walk, @Nullable DirCacheEntry entry, FileTreeIterator file) throws IOException {
        try {
            if (FileMode.GITLINK.equals(file.getEntryRawMode())) {
                return Submodules.cleanHead(file.getEntryFile().toPath());
            }
            if (FileMode.SYMLINK.equals(file.getEntryRawMode())) {
                byte[] target = Constants.encode(repository.getFS().readSymLink(file.getEntryFile()));
                return Optional.of(formatter.idFor(Constants.OBJ_BLOB, target));
            }
            if (entry != null && isUnchanged(entry, file)) {
                return Optional.of(entry.getObjectId());
            }
            if (isFiltered(walk)) {
                return Optional.empty();
            }
            try (InputStream content = file.openEntryStream()) {
                return Optional.of(formatter.idFor(Constants.OBJ_BLOB, file.getEntryContentLength(), content));
            }
        } catch (IOException e) {
            // A file that cannot be read, or that shrinks while it is read, is not known to be the same.
            return Optional.empty();
        }
    }

    /** Whether the index vouches for the file: stricter than JGit, which forgives what `git update-index` can hide. */
    private boolean isUnchanged(DirCacheEntry entry, FileTreeIterator file) throws IOException {
        boolean vouchedFor = entry.getStage() == DirCacheEntry.STAGE_0
                && !entry.isAssumeValid()
                && !entry.isSkipWorkTree()
                && !entry.isIntentToAdd();
        return vouchedFor
                && file.compareMetadata(entry) == MetadataDiff.EQUAL
                && !isRacyInSeconds(entry)
                && hasSameChangeTime(entry, file);
    }

    /** JGit sees a file that changed right after the index was written only where the stamps are finer than seconds. */
    private boolean isRacyInSeconds(DirCacheEntry entry) {
        Instant modified = entry.getLastModifiedInstant();
        return modified.getNano() == 0 && modified.getEpochSecond() >= indexWritten.getEpochSecond();
    }

    /** Tools that keep the time of modification and the length cannot keep the change time; git compares it, JGit not. */
    private boolean hasSameChangeTime(DirCacheEntry entry, FileTreeIterator file) throws IOException {
        long known = entry.getCreationTime();
        if (!hasChangeTimes || known == 0) {
            return true;
        }
        FileTime changed =
                (FileTime) Files.getAttribute(file.getEntryFile().toPath(), "unix:ctime", LinkOption.NOFOLLOW_LINKS);
        return known % 1000 == 0 ? known / 1000 == changed.toInstant().getEpochSecond() : known == changed.toMillis();
    }

    /** A filter, such as that of Git LFS, is another program: what it makes of the file is not known here. */
    private static boolean isFiltered(TreeWalk walk) {
        Attribute filter = walk.getAttributes().get(Constants.ATTR_FILTER);
        return filter != null
                && (filter.getState() == Attribute.State.SET || filter.getState() == Attribute.State.CUSTOM);
    }
}
