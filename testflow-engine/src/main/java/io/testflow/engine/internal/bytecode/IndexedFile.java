package io.testflow.engine.internal.bytecode;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.engine.internal.bytecode.ClassFileReading.Unreadable;
import io.testflow.engine.internal.cachefile.FileStamp;
import java.util.List;
import java.util.Map;

/**
 * One file with the classes that it holds: a class file with its one class, or a jar with all of its classes.
 *
 * @param path relative to what is indexed, with slashes; empty for a jar, which is indexed itself
 * @param stamp what tells it from a changed one, taken before it was read
 * @param content a hash of 64 bits of the content of a class file; 0 for a jar
 * @param classes the classes
 * @param services providers by service
 * @param unreadable what could not be read
 */
record IndexedFile(
        String path,
        FileStamp stamp,
        long content,
        List<ClassSummary> classes,
        Map<String, List<String>> services,
        List<Unreadable> unreadable) {

    /** A class file that was read, or not. */
    static IndexedFile of(String path, FileStamp stamp, long content, ClassFileReading reading) {
        if (reading instanceof ClassFileReading.Read read) {
            return new IndexedFile(path, stamp, content, List.of(read.summary()), read.provides(), List.of());
        }
        return unreadable(path, stamp, (Unreadable) reading);
    }

    static IndexedFile unreadable(String path, FileStamp stamp, Unreadable why) {
        return new IndexedFile(path, stamp, 0, List.of(), Map.of(), List.of(why));
    }
}
