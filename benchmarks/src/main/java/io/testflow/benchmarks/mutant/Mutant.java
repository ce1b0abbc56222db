package io.testflow.benchmarks.mutant;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One fault in one file.
 *
 * @param operator what made it
 * @param place where it is, for a person: {@code Option.hasArgs:312}
 * @param replacement what makes it
 * @param fault where that is, for a comparison with suspects
 */
record Mutant(Operator operator, String place, Replacement replacement, Fault fault) {

    String file() {
        return replacement.file();
    }

    boolean isJava() {
        return file().endsWith(".java");
    }

    /** Writes the fault, does something, and takes it out again. */
    <T> T during(Path project, Replacement.Work<T> work) throws IOException, InterruptedException {
        return replacement.during(project, work);
    }
}
