package io.testflow.engine.internal.failure.suspect;

import io.testflow.core.error.UsageException;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.internal.failure.suspicion.Suspicion.Change;
import io.testflow.core.internal.failure.trace.Frame;
import io.testflow.engine.internal.failure.place.CodeLines.Lines;
import io.testflow.engine.internal.failure.place.PlacedFrames;
import io.testflow.engine.internal.failure.place.PlacedFrames.PlacedFrame;
import io.testflow.engine.internal.failure.place.SourceTexts;
import io.testflow.engine.internal.failure.place.Sources;
import io.testflow.engine.internal.failure.place.TestFiles;
import io.testflow.engine.internal.git.LineChanges;
import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.ProjectChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which frames of a failure show what a change touched, a witness that the test ran it: members of Java as their sources tell, in
 * other languages functions a line of which was changed. Not thread-safe.
 */
public final class StackChanges {

    private final ChangedCode code;
    private final Optional<ProjectChanges> changes;
    private final Sources sources;
    private final SourceTexts texts;
    private final Set<String> files = new HashSet<>();
    /** The names alone, by which most frames can be told to show nothing of the change without a look at the disk. */
    private final Set<String> fileNames = new HashSet<>();

    private final Map<String, LineChanges> lines = new HashMap<>();
    private final Map<String, Optional<PlacedFrame>> touched = new HashMap<>();

    /**
     * Looks at the files of a change.
     *
     * @param changes since a revision; empty where nothing is known of any change
     */
    public StackChanges(ChangedCode code, Optional<ProjectChanges> changes, Sources sources) {
        this.code = code;
        this.changes = changes;
        this.sources = sources;
        this.texts = new SourceTexts(sources.root());
        changes.stream()
                .flatMap(all -> all.files().stream())
                .filter(change -> change.type() != FileChange.Type.DELETED)
                .map(FileChange::path)
                .forEach(path -> {
                    files.add(path);
                    fileNames.add(path.substring(path.lastIndexOf('/') + 1));
                });
    }

    /** The frames of a failed test that show what the change touched, those of the root cause first. */
    public List<PlacedFrame> touched(FailedTest test) {
        return files.isEmpty()
                ? List.of()
                : PlacedFrames.texts(test.thrown()).stream()
                        .flatMap(text -> touched.computeIfAbsent(text, this::ifTouched).stream())
                        .toList();
    }

    private Optional<PlacedFrame> ifTouched(String text) {
        return fileNames.stream().noneMatch(text::contains)
                ? Optional.empty()
                : PlacedFrames.of(text, sources).filter(frame -> change(frame) == Change.TOUCHED);
    }

    /** Whether the change touched what a frame shows. */
    Change change(PlacedFrame frame) {
        if (changes.isEmpty()) {
            return Change.UNKNOWN;
        }
        return isInChangedFile(frame) && isTouched(frame) ? Change.TOUCHED : Change.UNTOUCHED;
    }

    /** Whether the change touched the file of a frame at all. */
    boolean isInChangedFile(PlacedFrame frame) {
        return files.contains(frame.file());
    }

    /** The lines of the function that a frame shows. */
    Lines lines(PlacedFrame placed) {
        return texts.function(
                placed.file(), placed.frame().line(), ShownMember.of(placed).declaredAs());
    }

    /** Whether a frame of a test is the test itself: of its class, or of the file that holds the outermost test code of its stack. */
    boolean isOf(FailedTest test, PlacedFrame frame) {
        if (!Sources.isOfFile(frame.frame())) {
            return isOfClass(test, frame);
        }
        List<PlacedFrame> stack = PlacedFrames.of(test.thrown(), sources);
        return TestFiles.contain(frame.file())
                && !stack.isEmpty()
                && stack.get(stack.size() - 1).file().equals(frame.file());
    }

    /** Whether a frame is code of the class of a test. */
    static boolean isOfClass(FailedTest test, PlacedFrame frame) {
        String owner = frame.frame().owner();
        String className = test.test().className();
        return owner.equals(className) || owner.startsWith(className + "$");
    }

    private boolean isTouched(PlacedFrame placed) {
        Frame frame = placed.frame();
        Optional<Boolean> byMember = placed.file().endsWith(".java")
                ? code.touchedMethod(frame.owner(), ShownMember.of(placed).function())
                : Optional.empty();
        return byMember.orElseGet(() -> {
            Lines stands = lines(placed);
            return frame.line() > 0
                    && lines.computeIfAbsent(placed.file(), this::compare).touch(stands.first(), stands.last());
        });
    }

    private LineChanges compare(String file) {
        ProjectChanges since = changes.orElseThrow();
        try {
            byte[] before = since.contentAtBase(file).orElse(new byte[0]);
            return LineChanges.between(before, Files.readAllBytes(sources.root().resolve(file)));
        } catch (IOException | UsageException e) {
            // What cannot be read is no evidence of anything.
            return LineChanges.between(new byte[0], new byte[0]);
        }
    }
}
