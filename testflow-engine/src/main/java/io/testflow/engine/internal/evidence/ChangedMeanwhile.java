package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.core.internal.recording.Recording.Probe;
import io.testflow.engine.internal.surroundings.Surroundings;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was changed since a test run began, by nobody that it knows: an editor, or another build. Nobody can tell which
 * state of it a test saw. Not thread-safe.
 */
public final class ChangedMeanwhile {

    private final FileTime began;
    private final Set<String> written;
    private final Set<Path> foldersWrittenTo = new HashSet<>();
    private final Surroundings surroundings;
    private final Map<Path, Boolean> known = new HashMap<>();
    /** Many tests use the same ones. */
    private final Map<Probe, Boolean> probes = new HashMap<>();

    private @Nullable Boolean hasCode;

    /**
     * Compares with when the first test JVM began.
     *
     * @param written the paths that the test JVMs of the run say they wrote; absolute, without detours
     */
    public ChangedMeanwhile(FileTime began, Set<String> written, Surroundings surroundings) {
        this.began = began;
        this.written = Set.copyOf(written);
        this.surroundings = surroundings;
        for (String path : written) {
            Path folder = Path.of(path).getParent();
            if (folder != null) {
                foldersWrittenTo.add(folder);
            }
        }
    }

    /** Whether what a probe of a file, directory or resource has seen was changed. */
    boolean has(Probe probe) {
        return probes.computeIfAbsent(probe, this::find);
    }

    private boolean find(Probe probe) {
        if ((probe.kind() == Kind.FILE_ASKED || probe.kind() == Kind.FILE_ATTRIBUTES) && holdsTheRun(probe)) {
            return false;
        }
        return paths(probe).stream().anyMatch(path -> known.computeIfAbsent(path, this::isChanged));
    }

    /** Whether anything that a started process can run was changed. */
    boolean hasCode() {
        if (hasCode == null) {
            hasCode = surroundings.isProjectChangedSince(began);
        }
        return hasCode;
    }

    /** The paths among all that were asked for that were changed. */
    public Set<Path> paths() {
        Set<Path> changed = new TreeSet<>();
        known.forEach((path, isChanged) -> {
            if (isChanged) {
                changed.add(path);
            }
        });
        return changed;
    }

    /** Whether it is a directory around the run, which was there all the time, and of which no more than that counts. */
    private boolean holdsTheRun(Probe probe) {
        return ProbedFile.of(probe)
                .filter(asked -> surroundings.places().build().startsWith(asked.path()))
                .isPresent();
    }

    private List<Path> paths(Probe probe) {
        if (probe.kind() == Kind.RESOURCE) {
            return surroundings.filesOf(probe.owner());
        }
        return ProbedFile.of(probe).map(ProbedFile::path).stream().toList();
    }

    private boolean isChanged(Path path) {
        return !written.contains(path.toString())
                && !foldersWrittenTo.contains(path)
                && surroundings.isChangedSince(began, path);
    }
}
