package io.testflow.engine.internal.fingerprint;

import com.dynatrace.hash4j.hashing.Hashing;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.engine.internal.cachefile.CacheFile;
import io.testflow.engine.internal.ignored.IgnoredDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads nests as {@link NestReader} does, those of which a file knows the same content from there. Not thread-safe. */
public final class NestCache {

    /** One more with each change of what is written, and of what fingerprints and facts say of the same class file. */
    private static final int VERSION = 8;

    private static final String FOLDER = "fingerprints";
    private static final long NO_FILE = 0;

    private final Path directory;
    private final KeptNests file;
    private final Function<String, Optional<byte[]>> classFiles;
    private final Map<String, KeptNest> nests = new HashMap<>();
    /** Those that were read here, so that they hold for now. */
    private final Map<String, Map<String, Long>> read = new HashMap<>();

    private boolean isLoaded;
    private boolean isChanged;

    /**
     * Opens the cache; one that is damaged, or another version's, is as good as none.
     *
     * @param directory TestFlow's own at the root of the checkout, below which it is kept
     * @param name of whose classes it is; of two builds that save at the same time the last one wins
     * @param classFiles the content of a class file by the binary name of the class, with dots; empty where there is none
     */
    public NestCache(Path directory, String name, Function<String, Optional<byte[]>> classFiles) {
        this.directory = directory;
        this.file = file(directory, name);
        this.classFiles = classFiles;
    }

    /** Not before somebody asks: mostly everything is what it was. */
    private void load() {
        if (!isLoaded) {
            isLoaded = true;
            try {
                nests.putAll(file.load());
            } catch (UnreadableFileException e) {
                // It is written anew, which costs no more than time.
                isChanged = true;
            }
        }
    }

    static KeptNests file(Path directory, String name) {
        Path file = directory.resolve(FOLDER).resolve(name.replaceAll("[^A-Za-z0-9.-]+", "_") + ".cache");
        return new KeptNests(new CacheFile(file, "TFNF", VERSION, "a cache of fingerprints"));
    }

    /** Reads all classes of a nest, as {@link NestReader#read} does. */
    public NestReading read(String topLevel) {
        load();
        KeptNest known = nests.get(topLevel);
        if (known != null
                && known.files().entrySet().stream()
                        .allMatch(each -> hash(classFiles.apply(each.getKey())) == each.getValue())) {
            read.put(topLevel, known.files());
            return new NestReading.Read(known.fingerprints());
        }
        Map<String, Long> files = new LinkedHashMap<>();
        NestReading reading = new NestReader(name -> {
                    Optional<byte[]> content = classFiles.apply(name);
                    files.put(name, hash(content));
                    return content;
                })
                .read(topLevel);
        if (reading instanceof NestReading.Read whole) {
            read.put(topLevel, files);
            nests.put(topLevel, KeptNest.of(files, whole.fingerprints()));
            isChanged = true;
        }
        return reading;
    }

    /**
     * The sum of the hashes of all files that were looked for to read a nest here; empty where it was not read, or one of them
     * is not there or not among those that somebody asks for.
     *
     * @param isMeant by the binary name of a class
     */
    public OptionalLong content(String topLevel, Predicate<String> isMeant) {
        Map<String, Long> files = read.getOrDefault(topLevel, Map.of());
        long sum = 0;
        for (Map.Entry<String, Long> each : files.entrySet()) {
            if (each.getValue() == NO_FILE || !isMeant.test(each.getKey())) {
                return OptionalLong.empty();
            }
            sum += each.getValue();
        }
        return files.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum);
    }

    static long hash(Optional<byte[]> content) {
        return content.map(Hashing.xxh3_64()::hashBytesToLong).orElse(NO_FILE);
    }

    /** Writes the file, where something was read that it does not hold; where it cannot be written, none of it matters. */
    public void save() {
        if (!isChanged) {
            return;
        }
        try {
            IgnoredDirectory.create(directory);
            IgnoredDirectory.create(directory.resolve(FOLDER));
            file.save(nests);
            isChanged = false;
        } catch (IOException e) {
            // The next build reads it all again, which costs no more than time.
        }
    }
}
