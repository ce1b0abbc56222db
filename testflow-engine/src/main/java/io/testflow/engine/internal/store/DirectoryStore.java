package io.testflow.engine.internal.store;

import io.testflow.core.internal.recordfile.AtomicFile;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.engine.internal.ignored.IgnoredDirectory;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.SnapshotFile;
import io.testflow.engine.internal.snapshot.SnapshotLine;
import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps snapshots as files: {@code snapshots/<line>/<time>-<commit>[-dirty]-<hash>.snapshot}.
 *
 * <p>A file has its name only when it is whole. What a killed build left behind is removed a day later.
 */
public final class DirectoryStore implements SnapshotStore {

    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path directory;
    private final Path snapshots;

    /** Opens the store of a directory, which need not be there yet. */
    public DirectoryStore(Path directory) {
        this.directory = directory;
        this.snapshots = directory.resolve("snapshots");
    }

    @Override
    public Lines lines() throws IOException {
        List<SnapshotLine> lines = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Path folder : children(snapshots)) {
            List<String> unreadable = new ArrayList<>();
            line(folder, unreadable).ifPresentOrElse(lines::add, () -> notes.addAll(unreadable));
        }
        return new Lines(lines, notes);
    }

    private static Optional<SnapshotLine> line(Path folder, List<String> unreadable) throws IOException {
        for (Path file : children(folder)) {
            try {
                Optional<SnapshotLine> line = origin(file).map(SnapshotOrigin::line);
                if (line.isPresent() && folder.endsWith(SnapshotName.folder(line.get()))) {
                    return line;
                }
            } catch (UnreadableFileException e) {
                unreadable.add(skipped(e));
            }
        }
        return Optional.empty();
    }

    private static String skipped(UnreadableFileException why) {
        return "A snapshot is skipped: " + why.getMessage() + ".";
    }

    @Override
    public Listing list(SnapshotLine line) throws IOException {
        List<StoredSnapshot> found = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Path file : children(folder(line))) {
            try {
                Optional<SnapshotOrigin> origin = origin(file);
                if (origin.isPresent() && !origin.get().line().equals(line)) {
                    throw new UnreadableFileException(file, "it is of another module, execution or key");
                }
                origin.ifPresent(known ->
                        found.add(new StoredSnapshot(known, file.getFileName().toString())));
            } catch (UnreadableFileException e) {
                notes.add(skipped(e));
            }
        }
        return new Listing(found, notes);
    }

    /** What a file is of, empty where another build has just removed it. */
    private static Optional<SnapshotOrigin> origin(Path file) throws UnreadableFileException {
        if (!file.getFileName().toString().endsWith(SnapshotName.SUFFIX)) {
            return Optional.empty();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 10)) {
            return Optional.of(SnapshotFile.origin(file, in));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UnreadableFileException(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public Snapshot read(StoredSnapshot stored) throws UnreadableFileException {
        return SnapshotFile.read(file(stored));
    }

    @Override
    public StoredSnapshot save(Snapshot snapshot) throws IOException {
        byte[] content = SnapshotFile.bytes(snapshot);
        StoredSnapshot stored = new StoredSnapshot(snapshot.origin(), SnapshotName.file(snapshot.origin(), content));
        IgnoredDirectory.create(directory);
        IgnoredDirectory.create(snapshots);
        AtomicFile.write(file(stored), content);
        removeAbandoned(folder(snapshot.origin().line()));
        return stored;
    }

    private static void removeAbandoned(Path folder) throws IOException {
        Instant before = Instant.now().minus(ABANDONED);
        for (Path file : children(folder)) {
            try {
                if (file.getFileName().toString().endsWith(".tmp")
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            } catch (NoSuchFileException e) {
                // Its build has just moved it into place.
            }
        }
    }

    @Override
    public void remove(List<StoredSnapshot> surplus) throws IOException {
        for (StoredSnapshot stored : surplus) {
            Files.deleteIfExists(file(stored));
        }
    }

    private Path file(StoredSnapshot stored) {
        return folder(stored.origin().line()).resolve(stored.id());
    }

    private Path folder(SnapshotLine line) {
        return snapshots.resolve(SnapshotName.folder(line));
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
