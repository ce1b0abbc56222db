package io.testflow.engine.internal.bytecode;

import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.engine.internal.cachefile.CacheFile;
import io.testflow.engine.internal.cachefile.CacheInput;
import io.testflow.engine.internal.cachefile.CacheOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The file that keeps what was read of each class file. */
final class ClassIndexCache {

    /** One more with each change of what is written, and of what summaries say of the same class file. */
    private static final int VERSION = 6;

    private final CacheFile file;
    private final Interner interner;

    ClassIndexCache(Path file, boolean testCode, Interner interner) {
        this.file = testCode
                ? new CacheFile(file, "TFCT", VERSION, "an index of test classes")
                : new CacheFile(file, "TFCI", VERSION, "an index of classes");
        this.interner = interner;
    }

    /**
     * The entries by path; none where there is no file yet.
     *
     * @throws UnreadableFileException when the file is foreign, of another version or kind of code, cut off or altered
     */
    Map<String, IndexedFile> load() throws UnreadableFileException {
        return file.load(this::read).orElse(Map.of());
    }

    private Map<String, IndexedFile> read(ByteBuffer body) {
        CacheInput in = new CacheInput(body, interner::intern);
        int count = in.number();
        Map<String, IndexedFile> files = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            IndexedFile entry = IndexedFileCodec.read(in);
            files.put(entry.path(), entry);
        }
        return files;
    }

    void save(List<IndexedFile> entries) throws IOException {
        CacheOutput out = new CacheOutput();
        out.number(entries.size());
        entries.forEach(entry -> IndexedFileCodec.write(entry, out));
        file.save(out.bytes());
    }
}
