package io.testflow.benchmarks.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The edits that are measured: as many of each kind as said, drawn with a fixed seed. */
public final class SeededEdits {

    private static final long SEED = 20261121;

    private static final Map<EditKind, Integer> COUNTS = new EnumMap<>(Map.of(
            EditKind.METHOD_THROWS, 3,
            EditKind.CONDITION_NEGATED, 2,
            EditKind.CONSTANT_CHANGED, 2,
            EditKind.COMMENT_ONLY, 1,
            EditKind.PRIVATE_METHOD_ADDED, 1,
            EditKind.PUBLIC_METHOD_ADDED, 1,
            EditKind.TEST_THROWS, 1,
            EditKind.RESOURCE_CUT, 1));

    private SeededEdits() {}

    /**
     * Draws the edits of a project, the same on every machine; fewer where it has no member of a kind.
     *
     * @param project directory with the unedited sources
     * @param quick one edit of each kind only
     */
    public static List<Edit> of(Path project, boolean quick) throws IOException {
        EditFinder finder = new EditFinder(project);
        List<Edit> all = new ArrayList<>(finder.inMain());
        all.addAll(finder.inTests());
        all.addAll(finder.inResources());
        List<Edit> drawn = new ArrayList<>();
        for (EditKind kind : EditKind.values()) {
            List<Edit> edits = new ArrayList<>(
                    all.stream().filter(edit -> edit.kind() == kind).toList());
            Collections.shuffle(edits, new Random(SEED + kind.name().hashCode()));
            int count = quick ? 1 : COUNTS.getOrDefault(kind, 1);
            drawn.addAll(edits.subList(0, Math.min(count, edits.size())));
        }
        return drawn;
    }
}
