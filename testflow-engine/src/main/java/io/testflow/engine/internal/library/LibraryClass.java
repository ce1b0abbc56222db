package io.testflow.engine.internal.library;

import io.testflow.engine.internal.fingerprint.ClassHeader;
import java.util.List;
import java.util.Set;

/**
 * A class of a library: nobody asks for its methods one by one.
 *
 * @param content a hash of 64 bits of its class file without debug data
 * @param supertypes binary names of its superclass and interfaces, the superclass first
 * @param annotations binary names of the types of the annotations on it
 */
public record LibraryClass(long content, List<String> supertypes, Set<String> annotations) {

    public LibraryClass {
        supertypes = List.copyOf(supertypes);
        annotations = Set.copyOf(annotations);
    }

    /** Reads it; a class file that nobody understands throws an unchecked exception. */
    static LibraryClass read(byte[] classFile) {
        ClassHeader header = ClassHeader.read(classFile);
        return new LibraryClass(ClassFileContent.hash(classFile), header.supertypes(), header.annotations());
    }
}
