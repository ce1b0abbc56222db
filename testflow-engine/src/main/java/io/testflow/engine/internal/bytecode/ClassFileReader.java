package io.testflow.engine.internal.bytecode;

import java.nio.file.Path;

/** Turns the bytes of a class file into a summary; used by several threads at once. */
@FunctionalInterface
interface ClassFileReader {

    /**
     * Reads one class; never throws for what the bytes look like.
     *
     * @param file where the bytes come from, for the message alone
     * @param bytes the whole class file
     * @param testCode whether annotated methods are read one by one
     */
    ClassFileReading read(Path file, byte[] bytes, boolean testCode);
}
