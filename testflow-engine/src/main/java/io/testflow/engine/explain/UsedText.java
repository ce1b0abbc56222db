package io.testflow.engine.explain;

import io.testflow.engine.use.PartKind;
import io.testflow.engine.use.RecordedTest;
import io.testflow.engine.use.UsedPart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The words for what a test used: how many of each kind, and the first few. */
final class UsedText {

    private static final int MOST_PARTS = 3;

    private UsedText() {}

    static List<String> of(RecordedTest test, Instant now) {
        List<String> lines = new ArrayList<>(List.of("it used, " + test.at().text(now) + ":"));
        test.byKind().forEach((kind, parts) -> lines.add("  " + line(kind, parts)));
        return lines;
    }

    private static String line(PartKind kind, Collection<UsedPart> parts) {
        if (kind == PartKind.CODE) {
            return kind.count(parts.size());
        }
        String first = parts.stream().limit(MOST_PARTS).map(UsedPart::text).collect(Collectors.joining(", "));
        int more = parts.size() - MOST_PARTS;
        return kind.count(parts.size()) + ": " + first + (more > 0 ? " and " + more + " more" : "");
    }
}
