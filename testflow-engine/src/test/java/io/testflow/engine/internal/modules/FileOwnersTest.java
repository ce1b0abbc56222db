package io.testflow.engine.internal.modules;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.engine.internal.pom.MemoryChanges;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileOwnersTest {

    @TempDir
    private Path directory;

    private MemoryChanges changes;

    @BeforeEach
    void openChanges() {
        changes = new MemoryChanges(directory);
    }

    @Test
    void takes_the_module_with_the_longest_directory() {
        ProjectModule outer = module("a");
        ProjectModule inner = module("a/b");
        assertThat(owners(outer, inner).of("a/b/src/X.java")).isEqualTo(new FileOwner.Module(inner));
        assertThat(owners(outer, inner).of("a/bc/X.java")).isEqualTo(new FileOwner.Module(outer));
    }

    @Test
    void gives_a_file_beside_all_modules_to_nobody() {
        assertThat(owners(module("a")).of("docs/x.md")).isEqualTo(new FileOwner.Nobody());
        assertThat(owners(module("a")).of("x.md")).isEqualTo(new FileOwner.Nobody());
    }

    @Test
    void gives_the_rest_to_a_module_at_the_root() {
        ProjectModule root = module("");
        assertThat(owners(root, module("a")).of("docs/x.md")).isEqualTo(new FileOwner.Module(root));
    }

    @Test
    void knows_a_module_that_is_no_part_of_the_build() throws IOException {
        Files.createDirectories(directory.resolve("a/other"));
        Files.writeString(directory.resolve("a/other/pom.xml"), "");
        assertThat(owners(module("a")).of("a/other/src/X.java")).isEqualTo(new FileOwner.OtherModule("a/other"));
    }

    @Test
    void knows_a_module_that_is_gone() {
        changes.base("a/gone/pom.xml", "");
        changes.base("pom.xml", "");
        assertThat(owners(module("a")).of("a/gone/src/X.java")).isEqualTo(new FileOwner.OtherModule("a/gone"));
        assertThat(owners(module("a")).of("x.md")).isEqualTo(new FileOwner.OtherModule(""));
    }

    private FileOwners owners(ProjectModule... modules) {
        return new FileOwners(new Project(directory, List.of(modules)), changes);
    }

    private ProjectModule module(String path) {
        Path place = directory.resolve(path);
        return new ProjectModule(
                "g:" + path,
                place,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                place,
                place,
                List.of(),
                Set.of(),
                place);
    }
}
