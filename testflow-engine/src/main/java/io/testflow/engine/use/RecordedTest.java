package io.testflow.engine.use;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a test used when it last passed.
 *
 * @param at for which state of the project this holds
 * @param uses the records of the test: its own, those of its methods and nested classes, and what these share with the class
 *     around them
 */
public record RecordedTest(RecordedAt at, List<TestUse> uses) {

    /** Copies the records. */
    public RecordedTest {
        uses = List.copyOf(uses);
    }

    /** All parts, each once, sorted by name within their kinds. */
    public SortedMap<PartKind, SortedSet<UsedPart>> byKind() {
        SortedMap<PartKind, SortedSet<UsedPart>> parts = new TreeMap<>();
        uses.stream()
                .flatMap(use -> use.parts().stream())
                .forEach(part -> parts.computeIfAbsent(part.kind(), kind -> new TreeSet<>())
                        .add(part));
        return parts;
    }
}
