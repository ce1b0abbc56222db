package io.testflow.engine.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkTreeTest {

    @TempDir
    private Path directory;

    @Test
    void names_files_as_git_does() {
        WorkTree tree = new WorkTree(directory);
        assertThat(tree.relative(directory.resolve("a/./b.txt"))).hasValue("a/b.txt");
        assertThat(tree.relative(directory)).hasValue("");
        assertThat(tree.relative(directory.resolveSibling("elsewhere"))).isEmpty();
        assertThat(tree.absolute("a/b.txt")).isEqualTo(directory.resolve("a").resolve("b.txt"));
    }

    @Test
    void follows_links_also_for_files_that_are_gone() throws IOException {
        Path root = Files.createDirectory(directory.resolve("root"));
        Path link = Files.createSymbolicLink(directory.resolve("link"), root);
        assertThat(new WorkTree(root).relative(link.resolve("gone/b.txt"))).hasValue("gone/b.txt");
        assertThat(new WorkTree(link).relative(root.resolve("gone/b.txt"))).hasValue("gone/b.txt");
    }
}
