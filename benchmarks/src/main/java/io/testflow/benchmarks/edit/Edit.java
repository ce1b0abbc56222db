package io.testflow.benchmarks.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One change of one file.
 *
 * @param kind what it does
 * @param file relative to the project, with slashes
 * @param member what it touches, {@code Option.hasArgs}; the file's name for a resource
 * @param start first character that is replaced
 * @param end behind the last character that is replaced
 * @param text what takes their place
 */
public record Edit(EditKind kind, String file, String member, int start, int end, String text) {

    static Edit insert(EditKind kind, String file, String member, int at, String text) {
        return new Edit(kind, file, member, at, at, text);
    }

    /** Writes the change into a work tree that holds the file as the edit was made for. */
    public void apply(Path project) throws IOException {
        Path path = project.resolve(file);
        String before = Files.readString(path);
        Files.writeString(path, before.substring(0, start) + text + before.substring(end));
    }
}
