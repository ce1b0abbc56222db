package io.testflow.maven.effective;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.maven.model.building.FileModelSource;
import org.jspecify.annotations.Nullable;

/**
 * A pom with the content that it had in a {@link PomTree}, at the path where it is now: Maven finds parents through it and
 * takes {@code ${basedir}} from it, so that nothing in a model names a place that is not real.
 */
final class PomSource extends FileModelSource {

    private final Path pom;
    private final PomTree tree;
    private final byte[] content;

    private PomSource(Path pom, PomTree tree, byte[] content) {
        super(pom.toFile());
        this.pom = pom;
        this.tree = tree;
        this.content = content;
    }

    /** The source of a pom, or {@code null} where the tree has no such file. */
    static @Nullable PomSource of(Path pom, PomTree tree) {
        Path file = pom.toAbsolutePath().normalize();
        return tree.content(file)
                .map(content -> new PomSource(file, tree, content))
                .orElse(null);
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public @Nullable PomSource getRelatedSource(String relativePath) {
        String path = relativePath.replace('\\', File.separatorChar).replace('/', File.separatorChar);
        Path related = Objects.requireNonNull(pom.getParent()).resolve(path);
        PomSource source = of(related, tree);
        return source == null ? of(related.resolve("pom.xml"), tree) : source;
    }
}
