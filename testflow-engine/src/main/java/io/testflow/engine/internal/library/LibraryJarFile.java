package io.testflow.engine.internal.library;

import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.engine.internal.cachefile.CacheFile;
import io.testflow.engine.internal.cachefile.CacheInput;
import io.testflow.engine.internal.cachefile.CacheOutput;
import io.testflow.engine.internal.cachefile.FileStamp;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.jar.JarFile;

/** The file that keeps what is known of one jar, under the stamp of the jar. */
record LibraryJarFile(CacheFile file) {

    /** One more with each change of what is written, and of what is said of the same class file. */
    private static final int VERSION = 1;

    LibraryJarFile(Path file) {
        this(new CacheFile(file, "TFLJ", VERSION, "a cache of a library"));
    }

    /**
     * What is known of a jar; empty where there is no file, or one of another state of the jar.
     *
     * @throws UnreadableFileException when the file is foreign, of another version, cut off or altered
     */
    Optional<LibraryJar> load(Path jar, FileStamp stamp) throws UnreadableFileException {
        return file.load(body -> read(jar, stamp, body)).flatMap(Function.identity());
    }

    private static Optional<LibraryJar> read(Path jar, FileStamp stamp, ByteBuffer body) {
        CacheInput in = new CacheInput(body, UnaryOperator.identity());
        boolean isKnown = FileStamp.read(in).isSame(stamp) && in.number() == release();
        return isKnown ? Optional.of(LibraryJar.read(jar, in)) : Optional.empty();
    }

    void save(LibraryJar jar, FileStamp stamp) throws IOException {
        CacheOutput out = new CacheOutput();
        stamp.write(out);
        out.number(release());
        jar.write(out);
        file.save(out.bytes());
    }

    /** Of a jar of several releases another JDK loads other classes. */
    private static int release() {
        return JarFile.runtimeVersion().feature();
    }
}
