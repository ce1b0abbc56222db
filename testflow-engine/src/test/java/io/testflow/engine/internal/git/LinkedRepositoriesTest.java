package io.testflow.engine.internal.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.eclipse.jgit.lib.Constants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Linked worktrees and submodules. */
class LinkedRepositoriesTest {

    @TempDir
    Path directory;

    private Path origin;

    @BeforeEach
    void a_repository() throws Exception {
        origin = directory.resolve("origin");
        try (GitProject project = GitProject.empty(origin)) {
            project.write("a.txt", "a").write("b.txt", "b").commit("first");
        }
    }

    @Test
    void a_linked_worktree_is_compared_on_its_own() throws Exception {
        Path worktree = linkedWorktree();
        Files.writeString(worktree.resolve("a.txt"), "changed");
        Files.writeString(origin.resolve("b.txt"), "changed elsewhere");
        try (var changes = GitProject.known(GitChanges.since(worktree, "main"))) {
            assertThat(changes.root()).isEqualTo(worktree);
            assertThat(GitProject.lines(changes.files())).containsExactly("MODIFIED a.txt");
        }
    }

    @Test
    void a_linked_worktree_of_a_bare_repository_is_compared() throws Exception {
        Path worktree = linkedWorktree();
        try (GitProject project = GitProject.open(origin)) {
            project.configure("core", "bare", "true");
        }
        Files.writeString(worktree.resolve("a.txt"), "changed");
        try (var changes = GitProject.known(GitChanges.since(worktree, "main"))) {
            assertThat(GitProject.lines(changes.files())).containsExactly("MODIFIED a.txt");
        }
    }

    @Test
    void a_submodule_counts_as_one_path_when_its_commit_or_its_files_differ() throws Exception {
        try (GitProject project = withSubmodule()) {
            assertThat(project.changesSince("main")).isEmpty();
            project.write("lib/new.txt", "untracked");
            assertThat(project.changesSince("main")).containsExactly("MODIFIED lib");
            try (GitProject lib = GitProject.open(project.path("lib"))) {
                lib.commit("newer");
            }
            assertThat(project.changesSince("main")).containsExactly("MODIFIED lib");
            project.branch("feature").commit("take the newer submodule");
            assertThat(project.changesSince("main")).containsExactly("MODIFIED lib");
            assertThat(project.changesSince("HEAD")).isEmpty();
        }
    }

    @Test
    void a_submodule_that_was_never_fetched_is_no_change_and_one_that_was_removed_is() throws Exception {
        try (GitProject project = withSubmodule()) {
            deleteAll(project.path("lib"));
            Files.createDirectory(project.path("lib"));
            assertThat(project.changesSince("main")).isEmpty();
            Files.delete(project.path("lib"));
            assertThat(project.changesSince("main")).containsExactly("DELETED lib");
        }
    }

    @Test
    void a_submodule_without_a_commit_or_with_a_broken_link_is_not_known_to_be_the_same() throws Exception {
        try (GitProject project = withSubmodule()) {
            project.write("lib/.git", "gitdir: nowhere\n");
            assertThat(project.changesSince("main")).containsExactly("MODIFIED lib");
            deleteAll(project.path("lib"));
            GitProject.empty(project.path("lib")).close();
            assertThat(project.changesSince("main")).containsExactly("MODIFIED lib");
        }
    }

    private GitProject withSubmodule() throws Exception {
        GitProject project = GitProject.empty(directory.resolve("project"));
        project.write("x.txt", "x");
        project.git()
                .submoduleAdd()
                .setPath("lib")
                .setURI(origin.toUri().toString())
                .call()
                .close();
        project.commit("with a submodule");
        return project;
    }

    /** What {@code git worktree add} writes, and JGit cannot. */
    private Path linkedWorktree() throws Exception {
        Path worktree = Files.createDirectory(directory.resolve("linked"));
        Path own = Files.createDirectories(origin.resolve(".git/worktrees/linked"));
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("gitdir"), worktree.resolve(".git") + "\n");
        Files.writeString(own.resolve(Constants.HEAD), Files.readString(origin.resolve(".git/refs/heads/main")));
        Files.writeString(worktree.resolve(".git"), "gitdir: " + own + "\n");
        try (Git git = Git.open(worktree.toFile())) {
            git.reset().setMode(ResetType.HARD).call();
        }
        return worktree;
    }

    private static void deleteAll(Path root) throws Exception {
        try (var files = Files.walk(root)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
