package io.testflow.engine.internal.store;

import io.testflow.core.error.UsageException;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.SnapshotFile;
import io.testflow.engine.internal.snapshot.SnapshotLine;
import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.util.FS;

/** Keeps snapshots behind a ref of the checkout's own repository: all its worktrees share them, and remotes can. */
final class GitRefStore implements SnapshotStore {

    /** So that a head is read from the middle of an object, and not the whole of it first. */
    private static final int HEAD = 1 << 10;

    private final GitTree tree;

    private GitRefStore(GitTree tree) {
        this.tree = tree;
    }

    /**
     * Opens the repository that a directory is part of.
     *
     * @throws UsageException when there is none
     */
    static GitRefStore open(Path directory, String ref) throws IOException {
        FS.FileStoreAttributes.setBackground(true);
        RepositoryBuilder builder = new RepositoryBuilder().findGitDir(directory.toFile());
        if (builder.getGitDir() == null) {
            throw new UsageException(
                    "There is no git repository in " + directory + " or above it that could keep snapshots" + " behind "
                            + ref + ". Choose another `selection.store` in testflow.yml.");
        }
        return new GitRefStore(new GitTree(builder.build(), ref));
    }

    /** The files behind the ref. */
    GitTree tree() {
        return tree;
    }

    @Override
    public Lines lines() throws IOException {
        Map<String, SnapshotLine> lines = new TreeMap<>();
        Map<String, String> unreadable = new TreeMap<>();
        for (Map.Entry<String, ObjectId> file : tree.files().entrySet()) {
            String folder = file.getKey().substring(0, file.getKey().indexOf('/') + 1);
            if (!SnapshotName.isPath(file.getKey()) || lines.containsKey(folder)) {
                continue;
            }
            try {
                SnapshotLine line = origin(file.getKey(), file.getValue()).line();
                if (folder(line).equals(folder)) {
                    lines.put(folder, line);
                }
            } catch (UnreadableFileException e) {
                unreadable.merge(folder, skipped(e), (one, other) -> one + " " + other);
            }
        }
        unreadable.keySet().removeAll(lines.keySet());
        return new Lines(List.copyOf(lines.values()), List.copyOf(unreadable.values()));
    }

    private String skipped(UnreadableFileException why) {
        return "A snapshot behind " + tree.ref() + " is skipped: " + why.getMessage() + ".";
    }

    @Override
    public Listing list(SnapshotLine line) throws IOException {
        List<StoredSnapshot> found = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        String folder = folder(line);
        for (Map.Entry<String, ObjectId> file : tree.files().tailMap(folder).entrySet()) {
            if (!file.getKey().startsWith(folder)) {
                break;
            }
            try {
                if (SnapshotName.isPath(file.getKey())) {
                    found.add(stored(line, file.getKey(), origin(file.getKey(), file.getValue())));
                }
            } catch (UnreadableFileException e) {
                notes.add(skipped(e));
            }
        }
        return new Listing(found, notes);
    }

    private static StoredSnapshot stored(SnapshotLine line, String path, SnapshotOrigin origin)
            throws UnreadableFileException {
        if (!origin.line().equals(line)) {
            throw new UnreadableFileException(Path.of(path), "it is of another module, execution or key");
        }
        return new StoredSnapshot(origin, path.substring(path.indexOf('/') + 1));
    }

    private SnapshotOrigin origin(String path, ObjectId id) throws UnreadableFileException {
        try (ObjectReader reader = tree.repository().newObjectReader()) {
            reader.setStreamFileThreshold(HEAD);
            try (InputStream in = reader.open(id, Constants.OBJ_BLOB).openStream()) {
                return SnapshotFile.origin(Path.of(path), in);
            }
        } catch (IOException e) {
            throw new UnreadableFileException(Path.of(path), "cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public Snapshot read(StoredSnapshot stored) throws IOException, UnreadableFileException {
        Path path = Path.of(path(stored));
        ObjectId id = tree.files().get(path(stored));
        if (id == null) {
            throw new UnreadableFileException(path, "there is no such snapshot behind " + tree.ref());
        }
        byte[] content;
        try (ObjectReader reader = tree.repository().newObjectReader()) {
            content = reader.open(id, Constants.OBJ_BLOB).getCachedBytes(Integer.MAX_VALUE);
        } catch (IOException e) {
            throw new UnreadableFileException(path, "cannot be read: " + e.getMessage(), e);
        }
        return SnapshotFile.parse(path, content);
    }

    @Override
    public StoredSnapshot save(Snapshot snapshot) throws IOException {
        byte[] content = SnapshotFile.bytes(snapshot);
        StoredSnapshot stored = new StoredSnapshot(snapshot.origin(), SnapshotName.file(snapshot.origin(), content));
        ObjectId id = tree.insert(content);
        tree.change(files -> files.put(path(stored), id));
        return stored;
    }

    @Override
    public void remove(List<StoredSnapshot> surplus) throws IOException {
        tree.change(files -> surplus.forEach(each -> files.remove(path(each))));
    }

    private static String path(StoredSnapshot stored) {
        return folder(stored.origin().line()) + stored.id();
    }

    private static String folder(SnapshotLine line) {
        return SnapshotName.folder(line) + "/";
    }

    @Override
    public void close() {
        tree.repository().close();
    }
}
