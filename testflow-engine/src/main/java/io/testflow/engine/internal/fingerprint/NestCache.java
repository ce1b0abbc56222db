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
import java.util.function.Function;

/** Reads nests as {@link NestReader} does, those of which a file knows the same content from there. Not thread-safe. */
public final class NestCache {

    /** One more with each change of what is written, and of what fingerprints and facts say of the same class file. */
    private static final int VERSION = 3;

    private static final String FOLDER = "fingerprints";
    private static final long NO_FILE = 0;

    private final Path directory;
    private final KeptNests file;
    private final Function<String, Optional<byte[]>> classFiles;
    private final Map<String, KeptNest> nests = new HashMap<>();
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
        try {
            nests.putAll(this.file.load());
        } catch (UnreadableFileException e) {
            // It is written anew, which costs no more than time.
            isChanged = true;
        }
    }

    static KeptNests file(Path directory, String name) {
        Path file = directory.resolve(FOLDER).resolve(name.replaceAll("[^A-Za-z0-9.-]+", "_") + ".cache");
        return new KeptNests(new CacheFile(file, "TFNF", VERSION, "a cache of fingerprints"));
    }

    /** Reads all classes of a nest, as {@link NestReader#read} does. */
    public NestReading read(String topLevel) {
        KeptNest known = nests.get(topLevel);
        if (known != null
                && known.files().entrySet().stream()
                        .allMatch(each -> hash(classFiles.apply(each.getKey())) == each.getValue())) {
            return new NestReading.Read(known.fingerprints());
        }
        Map<String, Long> files = new LinkedHashMap<>();
        NestReading reading = new NestReader(name -> {
                    Optional<byte[]> content = classFiles.apply(name);
                    files.put(name, hash(content));
                    return content;
                })
                .read(topLevel);
        if (reading instanceof NestReading.Read read) {
            nests.put(topLevel, KeptNest.of(files, read.fingerprints()));
            isChanged = true;
        }
        return reading;
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
