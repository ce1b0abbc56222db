package io.testflow.engine.internal.failure.place;

import io.testflow.engine.internal.failure.place.CodeLines.Lines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The source files of a checkout as they are, those that were asked for last kept in memory. Not thread-safe. */
public final class SourceTexts {

    private static final int MOST_KEPT = 100;
    private static final long MOST_BYTES = 4L * 1024 * 1024;

    private final Path root;
    private final Map<String, FunctionLines> texts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FunctionLines> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** @param root of the checkout */
    public SourceTexts(Path root) {
        this.root = root;
    }

    /**
     * In which lines a function stands; the line alone where the file cannot be read.
     *
     * @param file below the root of the checkout, with slashes
     * @param line one that is part of it, from 1; 0 where none is known
     * @param function its name without that of a class
     */
    public Lines function(String file, int line, String function) {
        return texts.computeIfAbsent(file, this::read).around(line, function);
    }

    private FunctionLines read(String file) {
        try {
            Path path = root.resolve(file);
            return new FunctionLines(
                    Files.size(path) > MOST_BYTES
                            ? List.of()
                            : new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                                    .lines()
                                    .toList());
        } catch (IOException e) {
            return new FunctionLines(List.of());
        }
    }
}
