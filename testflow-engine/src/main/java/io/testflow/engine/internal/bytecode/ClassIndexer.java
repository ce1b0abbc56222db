package io.testflow.engine.internal.bytecode;

import com.dynatrace.hash4j.hashing.Hashing;
import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.engine.internal.bytecode.ClassFileReading.Unreadable;
import io.testflow.engine.internal.bytecode.OutputDirectory.ClassFile;
import io.testflow.engine.internal.cachefile.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the indexes of one run, each class file read once and never again while it stays as it is.
 *
 * <p>All indexes of one indexer share their strings. Safe for use by several threads, if no two of them use the same cache.
 */
public final class ClassIndexer {

    private static final FileStamp NO_STAMP = new FileStamp(-1, -1, -1, -1);

    private final Interner interner;
    private final ClassFileReader reader;
    private final InstantSource clock;

    /** Creates an indexer that reads class files with TestFlow's own parser. */
    public ClassIndexer() {
        this.interner = new Interner();
        this.reader = new ClassFileSummaries(interner);
        this.clock = InstantSource.system();
    }

    ClassIndexer(Interner interner, ClassFileReader reader, InstantSource clock) {
        this.interner = interner;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Indexes a directory of classes or a jar; never throws for what it finds there. Where there is nothing, there are no
     * classes.
     *
     * @param directoryOrJar what to index
     * @param testCode whether annotated methods are read one by one
     * @param cacheFile where to keep what was read; only for this directory or jar, written when something changed
     */
    public ClassIndex index(Path directoryOrJar, boolean testCode, Path cacheFile) {
        if (Files.notExists(directoryOrJar)) {
            return new ClassIndex(List.of(), Map.of(), Map.of(), List.of(), List.of());
        }
        Instant start = clock.instant();
        List<String> remarks = new ArrayList<>();
        ClassIndexCache cache = new ClassIndexCache(cacheFile, testCode, interner);
        Map<String, IndexedFile> known = Map.of();
        try {
            known = cache.load();
        } catch (UnreadableFileException e) {
            remarks.add("The cache is read anew: " + e.getMessage());
        }
        Map<String, List<String>> services = new TreeMap<>();
        List<Unreadable> unreadable = new ArrayList<>();
        List<IndexedFile> files;
        if (Files.isDirectory(directoryOrJar)) {
            OutputDirectory directory = OutputDirectory.list(directoryOrJar);
            services.putAll(directory.services());
            unreadable.addAll(directory.unreadable());
            files = classFiles(directory.classFiles(), known, testCode);
        } else {
            files = List.of(jar(directoryOrJar, known, testCode));
        }
        keep(cache, known, files, start, remarks);
        List<ClassSummary> summaries = new ArrayList<>(files.size());
        Map<String, Long> contents = new HashMap<>(2 * files.size());
        for (IndexedFile file : files) {
            summaries.addAll(file.classes());
            // A file in another place than its name says is not what the JVM loads by that name; and where any program
            // can set all
            // times of a file, its content has to be looked at.
            file.classes().stream()
                    .filter(summary -> FileStamp.isOfChanges(directoryOrJar)
                            && file.path()
                                    .equals(summary.name().replace('.', '/').concat(".class")))
                    .forEach(summary -> contents.put(summary.name(), file.content()));
            unreadable.addAll(file.unreadable());
            Services.addAll(services, file.services());
        }
        return new ClassIndex(
                Collections.unmodifiableList(NestConstants.share(summaries)),
                Collections.unmodifiableMap(contents),
                Collections.unmodifiableMap(services),
                List.copyOf(unreadable),
                List.copyOf(remarks));
    }

    private List<IndexedFile> classFiles(List<ClassFile> files, Map<String, IndexedFile> known, boolean testCode) {
        return files.parallelStream()
                .map(file -> {
                    FileStamp stamp = NO_STAMP;
                    try {
                        stamp = FileStamp.of(file.file());
                        IndexedFile cached = known.get(file.path());
                        if (cached != null && cached.stamp().isSame(stamp)) {
                            return cached;
                        }
                        byte[] bytes = Files.readAllBytes(file.file());
                        long content = Hashing.xxh3_64().hashBytesToLong(bytes);
                        return IndexedFile.of(file.path(), stamp, content, reader.read(file.file(), bytes, testCode));
                    } catch (IOException e) {
                        return IndexedFile.unreadable(
                                file.path(), stamp, new Unreadable(file.file(), "it cannot be read: " + e));
                    }
                })
                .toList();
    }

    private IndexedFile jar(Path jar, Map<String, IndexedFile> known, boolean testCode) {
        try {
            FileStamp stamp = FileStamp.of(jar);
            IndexedFile cached = known.get("");
            return cached != null && cached.stamp().isSame(stamp)
                    ? cached
                    : new JarFileReader(reader).read(jar, stamp, testCode);
        } catch (IOException e) {
            return IndexedFile.unreadable("", NO_STAMP, new Unreadable(jar, "it cannot be read: " + e));
        }
    }

    /** Writes the cache anew, unless it holds just this. What may change unseen, and what could not be read, stays out. */
    private static void keep(
            ClassIndexCache cache,
            Map<String, IndexedFile> known,
            List<IndexedFile> files,
            Instant start,
            List<String> remarks) {
        List<IndexedFile> kept = files.stream()
                .filter(file -> file.unreadable().isEmpty() && file.stamp().isSettledAt(start))
                .toList();
        if (kept.size() == known.size() && kept.stream().allMatch(file -> isKnown(file, known))) {
            return;
        }
        try {
            cache.save(kept);
        } catch (IOException e) {
            remarks.add("The cache cannot be written: " + e);
        }
    }

    private static boolean isKnown(IndexedFile file, Map<String, IndexedFile> known) {
        IndexedFile cached = known.get(file.path());
        return cached != null && cached.stamp().isSame(file.stamp());
    }
}
