package io.testflow.core.internal.failure.trace;

import io.testflow.core.failure.SourceLine;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the line of a test that failed. */
public final class TestLine {

    private TestLine() {}

    /**
     * The topmost frame in the class or the file of a test, else where the test is declared.
     *
     * @param failure what the test failed with
     * @param test the test
     * @param declared what the runner tells as the place of the test; an empty file where it tells nothing
     */
    public static Optional<SourceLine> of(Failure failure, TestId test, SourceLine declared) {
        String top = test.topLevelClassName();
        Optional<SourceLine> own = frames(failure, text -> text.contains(top) || !Frame.isOfClass(text))
                .filter(frame -> isOf(test, declared.file(), frame))
                .findFirst()
                .map(TestLine::line);
        if (own.isPresent() || !declared.file().isEmpty()) {
            return own.or(() -> Optional.of(declared));
        }
        return frames(failure, text -> !Frame.isOfClass(text))
                .filter(frame -> frame.owner().equals(frame.file()))
                .filter(frame -> !LibraryPath.holds(frame.file()))
                .findFirst()
                .map(TestLine::line);
    }

    /** The frames of those texts that may be the ones which are looked for: most are not, and are not read. */
    private static Stream<Frame> frames(Failure failure, Predicate<String> mayBe) {
        return failure.frames().stream().filter(mayBe).map(Frame::parse).flatMap(Optional::stream);
    }

    private static boolean isOf(TestId test, String file, Frame frame) {
        boolean inFile = frame.owner().equals(frame.file());
        if (inFile) {
            return file.isEmpty()
                    ? isSame(frame.file(), module(test.className())) || isSame(frame.file(), module(outer(test)))
                    : isSame(frame.file(), file);
        }
        String top = test.topLevelClassName();
        return frame.owner().equals(top) || frame.owner().startsWith(top + "$");
    }

    private static boolean isSame(String path, String other) {
        String one = path.replace('\\', '/');
        String two = other.replace('\\', '/');
        return one.equals(two) || one.endsWith("/" + two) || two.endsWith("/" + one);
    }

    /** pytest calls a test after its module, and after a class in it where there is one. */
    private static String module(String className) {
        return className.replace('.', '/') + ".py";
    }

    private static String outer(TestId test) {
        int dot = test.className().lastIndexOf('.');
        return dot < 0 ? test.className() : test.className().substring(0, dot);
    }

    private static SourceLine line(Frame frame) {
        int dot = frame.owner().lastIndexOf('.');
        boolean placed =
                frame.owner().equals(frame.file()) || dot < 0 || frame.file().indexOf('/') >= 0;
        String folder = placed ? "" : frame.owner().substring(0, dot).replace('.', '/') + "/";
        return new SourceLine(folder + frame.file(), frame.line());
    }
}
