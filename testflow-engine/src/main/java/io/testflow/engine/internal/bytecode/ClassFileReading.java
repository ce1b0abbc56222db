package io.testflow.engine.internal.bytecode;

import io.testflow.core.internal.classgraph.ClassSummary;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What came of reading one class file. */
public sealed interface ClassFileReading {

    /**
     * The class file was read to its end.
     *
     * @param summary what it says of the class
     * @param provides for a module, the providers by the service they are provided for; empty for a class
     */
    record Read(ClassSummary summary, Map<String, List<String>> provides) implements ClassFileReading {}

    /**
     * Nothing can be said of a class: whatever may touch it has to run.
     *
     * @param file the class file, the jar that holds it, or a directory that cannot be listed
     * @param why what is wrong with it, in words that can follow a colon
     */
    record Unreadable(Path file, String why) implements ClassFileReading {}
}
