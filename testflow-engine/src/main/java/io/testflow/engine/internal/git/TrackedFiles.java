package io.testflow.engine.internal.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.Repository;

/** The files that git knows of. */
public final class TrackedFiles {

    private static final int MOST = 500_000;

    private TrackedFiles() {}

    /**
     * Those of the whole checkout that a directory is part of, as its index has them: some may be gone.
     *
     * @return paths below the root of the checkout, with slashes, half a million at most; none where git cannot be asked
     */
    public static List<String> of(Path directory) {
        try (Repository repository = WorkTreeRepository.open(directory).repository()) {
            DirCache index = repository.readDirCache();
            return IntStream.range(0, Math.min(MOST, index.getEntryCount()))
                    .mapToObj(place -> index.getEntry(place).getPathString())
                    .toList();
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }
}
