package io.testflow.engine.internal.planning;

import io.testflow.engine.internal.source.SourceChange;
import io.testflow.engine.internal.source.SourceComparison;
import io.testflow.engine.internal.source.SourceLanguage;
import io.testflow.engine.internal.source.SourcePair;
import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.ProjectChanges;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads changed sources as they were and as they are, and compares them. */
final class SourceReading {

    private final ProjectChanges changes;

    SourceReading(ProjectChanges changes) {
        this.changes = changes;
    }

    /** What changed in each file, by path relative to the root of the checkout. */
    Map<String, SourceChange> compare(List<FileChange> files) {
        Map<String, SourceChange> found = new HashMap<>();
        List<SourcePair> pairs = new ArrayList<>();
        for (FileChange file : files) {
            String path = file.path();
            if (SourceLanguage.of(path) != SourceLanguage.JAVA) {
                found.put(path, new SourceChange.Unparsed("changed"));
                continue;
            }
            try {
                pairs.add(pair(file));
            } catch (IOException e) {
                found.put(path, new SourceChange.Unparsed("cannot be read: " + e.getMessage()));
            }
        }
        found.putAll(SourceComparison.ofThisJdk().compare(pairs));
        return found;
    }

    private SourcePair pair(FileChange change) throws IOException {
        String before = change.type() == FileChange.Type.ADDED ? null : textAtBase(changes, change.path());
        String after = change.type() == FileChange.Type.DELETED ? null : textNow(changes, change.path());
        return new SourcePair(change.path(), before, after);
    }

    /** The text of a file as it is; an encoding other than UTF-8 is read byte by byte, the same way on both sides. */
    static String textNow(ProjectChanges changes, String path) throws IOException {
        return decode(Files.readAllBytes(changes.root().resolve(path)));
    }

    /** The text of a file as it was, empty where it was not there. */
    static String textAtBase(ProjectChanges changes, String path) {
        return changes.contentAtBase(path).map(SourceReading::decode).orElse("");
    }

    private static String decode(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') >= 0 ? new String(content, StandardCharsets.ISO_8859_1) : text;
    }
}
