package io.testflow.engine.internal.failure.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.engine.internal.failure.history.Seen;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildStateTest {

    @TempDir
    private Path directory;

    @Test
    void is_the_commit_and_whether_the_work_tree_is_that() throws Exception {
        try (Git git = Git.init().setDirectory(directory.toFile()).call()) {
            Path file = Files.writeString(directory.resolve("a.txt"), "1\n");
            git.add().addFilepattern("a.txt").call();
            String commit = git.commit()
                    .setMessage("one")
                    .setAuthor("Jo", "jo@acme.com")
                    .setSign(false)
                    .call()
                    .name();

            assertThat(BuildState.of(directory))
                    .extracting(Seen::commit, Seen::clean)
                    .containsExactly(commit, true);

            Files.writeString(file, "two\n");
            assertThat(BuildState.of(directory))
                    .extracting(Seen::commit, Seen::clean)
                    .containsExactly(commit, false);
        }
    }

    @Test
    void is_unknown_where_there_is_no_git() {
        assertThat(BuildState.of(directory))
                .extracting(Seen::commit, Seen::clean)
                .containsExactly("", false);
    }
}
