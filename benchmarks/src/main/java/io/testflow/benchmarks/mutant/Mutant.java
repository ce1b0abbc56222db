package io.testflow.benchmarks.mutant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One fault in one file.
 *
 * @param operator what made it
 * @param file relative to the project, with slashes
 * @param place where it is, for a person: {@code Option.hasArgs:312}
 * @param start first character that is replaced
 * @param end behind the last character that is replaced
 * @param text what takes their place
 */
record Mutant(Operator operator, String file, String place, int start, int end, String text) {

    boolean isJava() {
        return file.endsWith(".java");
    }

    /** What the file says with the fault in it. */
    String content(Path project) throws IOException {
        String before = Files.readString(project.resolve(file), charset());
        return before.substring(0, start) + text + before.substring(end);
    }

    /** Writes the fault, does something, and takes it out again. */
    <T> T during(Path project, Work<T> work) throws IOException, InterruptedException {
        Path path = project.resolve(file);
        byte[] before = Files.readAllBytes(path);
        Files.writeString(path, content(project), charset());
        try {
            return work.run();
        } finally {
            Files.write(path, before);
        }
    }

    /** Resources may be in any encoding: this one keeps their bytes. */
    private java.nio.charset.Charset charset() {
        return isJava() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    /** What is done while a fault is in the work tree. */
    interface Work<T> {

        T run() throws IOException, InterruptedException;
    }
}
