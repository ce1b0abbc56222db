package io.testflow.engine.internal.pom;

import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.ProjectChanges;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes whose base is kept in memory. */
public final class MemoryChanges implements ProjectChanges {

    private final Path root;
    private final Map<String, String> base = new LinkedHashMap<>();
    private final List<FileChange> files = new ArrayList<>();

    public MemoryChanges(Path root) {
        this.root = root;
    }

    public void base(String path, String content) {
        base.put(path, content);
    }

    public void changed(String path, FileChange.Type type) {
        files.add(new FileChange(path, type));
    }

    @Override
    public Path root() {
        return root;
    }

    @Override
    public String base() {
        return "memory";
    }

    @Override
    public List<FileChange> files() {
        return files;
    }

    @Override
    public Optional<byte[]> contentAtBase(String path) {
        return Optional.ofNullable(base.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> pathsAtBase(String fileName) {
        return base.keySet().stream()
                .filter(path -> path.equals(fileName) || path.endsWith("/" + fileName))
                .toList();
    }

    @Override
    public void close() {}
}
