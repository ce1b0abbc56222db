package io.testflow.core.internal.resultfile;

import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.result.TestResult;
import java.nio.file.Path;
import java.util.List;

/** Reads the file that a test JVM has written, also where the JVM died over it and the last line is cut off. */
public final class ResultReader {

    private ResultReader() {}

    /**
     * Reads what every test did.
     *
     * @throws UnreadableFileException when the file is missing, foreign, of another version or damaged before its end
     */
    public static List<TestResult> read(Path file) throws UnreadableFileException {
        return log(file).results();
    }

    /**
     * Reads all that the file tells.
     *
     * @throws UnreadableFileException when the file is missing, foreign, of another version or damaged before its end
     */
    public static ResultLog log(Path file) throws UnreadableFileException {
        EventTail tail = new EventTail(file);
        ResultCollector collector = new ResultCollector();
        tail.read(collector::accept);
        if (!tail.isOpened()) {
            throw new UnreadableFileException(file, "the file is cut off before its first line ends");
        }
        return collector.log();
    }
}
