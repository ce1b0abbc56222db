package io.testflow.engine.internal.fingerprint;

import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.engine.internal.cachefile.CacheFile;
import io.testflow.engine.internal.cachefile.CacheInput;
import io.testflow.engine.internal.cachefile.CacheOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The file that keeps nests: of each the top-level class, the class files with their hashes, and the fingerprints encoded by
 * themselves, so that those that nobody asks for are copied as they are.
 */
record KeptNests(CacheFile file) {

    Map<String, KeptNest> load() throws UnreadableFileException {
        return file.load(KeptNests::read).orElse(Map.of());
    }

    private static Map<String, KeptNest> read(ByteBuffer in) {
        Map<String, KeptNest> nests = new HashMap<>();
        for (int left = in.getInt(); left > 0; left--) {
            CacheInput head = new CacheInput(next(in), UnaryOperator.identity());
            String topLevel = head.string();
            Map<String, Long> files = new LinkedHashMap<>();
            for (int names = head.number(); names > 0; names--) {
                files.put(head.string(), head.wide());
            }
            nests.put(topLevel, new KeptNest(files, next(in), next(in)));
        }
        return nests;
    }

    /** The bytes of a length that is said before them. */
    private static ByteBuffer next(ByteBuffer in) {
        int length = in.getInt();
        ByteBuffer bytes = in.slice(in.position(), length);
        in.position(in.position() + length);
        return bytes;
    }

    void save(Map<String, KeptNest> nests) throws IOException {
        List<ByteBuffer> parts = new ArrayList<>();
        nests.forEach((topLevel, nest) -> {
            CacheOutput head = new CacheOutput();
            head.string(topLevel);
            head.number(nest.files().size());
            nest.files().forEach((name, hash) -> {
                head.string(name);
                head.wide(hash);
            });
            parts.add(ByteBuffer.wrap(head.bytes()));
            parts.add(nest.classes().duplicate());
            parts.add(nest.methods().duplicate());
        });
        ByteBuffer out = ByteBuffer.allocate(Integer.BYTES
                + parts.stream()
                        .mapToInt(part -> Integer.BYTES + part.remaining())
                        .sum());
        out.putInt(nests.size());
        parts.forEach(part -> out.putInt(part.remaining()).put(part));
        file.save(out.array());
    }
}
