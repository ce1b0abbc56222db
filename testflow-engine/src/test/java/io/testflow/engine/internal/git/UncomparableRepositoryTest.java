package io.testflow.engine.internal.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UncomparableRepositoryTest {

    @TempDir
    Path directory;

    @Test
    void no_repository_at_all() {
        assertThat(why(directory, "main"))
                .contains("no git repository in " + directory)
                .contains("leave changedSince out");
    }

    @Test
    void a_directory_that_the_repository_around_it_ignores() throws Exception {
        try (GitProject project = GitProject.empty(directory)) {
            project.write(".gitignore", "target/\n").commit("first");
            project.write("target/it/project/pom.xml", "<project/>");
            Path inside = directory.resolve("target/it/project");
            assertThat(why(inside, "main")).contains("ignores " + inside);
        }
    }

    @Test
    void a_directory_that_is_new_or_was_added_in_spite_of_being_ignored_is_none_of_them() throws Exception {
        try (GitProject project = GitProject.empty(directory)) {
            project.write(".gitignore", "target/\n").write("target/forced/a.txt", "a");
            GitBinary.run(directory, "add", "-f", "target/forced/a.txt");
            project.commit("first");
            project.write("new/deep/a.txt", "a");
            for (String path : new String[] {"new/deep", "target/forced", "gone"}) {
                GitProject.known(GitChanges.since(directory.resolve(path), "main"))
                        .close();
            }
        }
    }

    @Test
    void a_repository_without_a_commit() throws Exception {
        try (GitProject project = GitProject.empty(directory)) {
            assertThat(project.whyNot("main")).contains("no commit yet");
        }
    }

    @Test
    void a_bare_repository() throws Exception {
        Git.init().setDirectory(directory.toFile()).setBare(true).call().close();
        assertThat(why(directory, "main")).contains("is bare").contains("git worktree add");
    }

    @Test
    void a_repository_that_names_objects_with_sha_256() throws Exception {
        GitBinary.run(directory, "init", "--object-format=sha256");
        Files.writeString(directory.resolve("a.txt"), "a");
        GitBinary.run(directory, "add", ".");
        GitBinary.run(directory, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-m", "x");
        assertThat(why(directory, "HEAD")).contains("SHA256").contains("SHA-1");
    }

    @Test
    void a_repository_with_an_extension_that_is_not_known() throws Exception {
        try (GitProject project = GitProject.empty(directory)) {
            project.write("a.txt", "a").commit("first");
            project.configure("extensions", "somethingNew", "true");
            assertThat(project.whyNot("main")).containsIgnoringCase("`somethingNew`");
        }
    }

    @Test
    void no_common_history() throws Exception {
        try (GitProject project = GitProject.empty(directory)) {
            project.write("a.txt", "a").commit("first");
            project.git().checkout().setOrphan(true).setName("other").call();
            project.write("b.txt", "b").commit("unrelated");
            assertThat(project.whyNot("main")).contains("have no common history");
        }
    }

    @Test
    void a_shallow_clone_without_the_merge_base_and_one_with_it() throws Exception {
        try (GitProject project = GitProject.empty(directory)) {
            project.write("a.txt", "a").commit("first");
            RevCommit second = project.write("a.txt", "b").commit("second");
            project.branch("feature");
            RevCommit tip = project.write("c.txt", "c").commit("third");
            project.git().checkout().setName("main").call();
            project.write("d.txt", "d").commit("fourth");
            project.git().checkout().setName("feature").call();
            Files.writeString(directory.resolve(".git/shallow"), second.name() + "\n");
            assertThat(project.changesSince("main")).containsExactly("ADDED c.txt");
            Files.writeString(directory.resolve(".git/shallow"), tip.name() + "\n");
            assertThat(project.whyNot("main")).contains("is shallow").contains("fetch-depth: 0");
            assertThat(project.whyNot("develop")).contains("may lack it").contains("fetch-depth: 0");
            assertThat(project.whyNot("HEAD~1")).contains("fetch-depth: 0");
        }
    }

    @Test
    void a_clone_that_lacks_objects_of_the_base() throws Exception {
        try (GitProject project = GitProject.empty(directory)) {
            RevCommit first = project.write("a.txt", "a").commit("first");
            project.branch("feature").write("a.txt", "b").commit("second");
            String blob = "2e65efe2a145dda7ee51d1741299f848e5bf752e";
            Files.delete(directory.resolve(".git/objects/2e/" + blob.substring(2)));
            assertThat(project.whyNot("main"))
                    .contains("lacks an object")
                    .contains("--filter")
                    .contains(blob);
            String tree = first.getTree().name();
            Files.delete(directory.resolve(".git/objects/" + tree.substring(0, 2) + "/" + tree.substring(2)));
            assertThat(project.whyNot("main")).contains("lacks an object").contains(tree);
        }
    }

    @Test
    void a_git_file_that_leads_nowhere_is_not_passed_over_for_a_repository_above() throws Exception {
        try (GitProject project = GitProject.empty(directory)) {
            project.write("a.txt", "a").commit("first");
            project.write("inner/.git", "gitdir: /nowhere/at/all\n").write("inner/x.txt", "x");
            assertThat(why(directory.resolve("inner"), "main"))
                    .contains(directory.resolve("inner/.git").toString())
                    .contains("does not exist");
        }
    }

    @Test
    void an_index_that_cannot_be_read() throws Exception {
        try (GitProject project = GitProject.empty(directory)) {
            project.write("a.txt", "a").commit("first");
            Files.writeString(directory.resolve(".git/index"), "rubbish");
            assertThat(project.whyNot("main")).contains("cannot be read").contains("git fsck");
        }
    }

    @Test
    void a_configuration_of_the_user_that_cannot_be_read() throws Exception {
        Path broken = directory.resolve("gitconfig");
        Files.writeString(broken, "[core\n");
        SystemReader before = SystemReader.getInstance();
        try {
            SystemReader.setInstance(new SystemReader.Delegate(before) {
                @Override
                public FileBasedConfig openUserConfig(Config parent, FS fs) {
                    return new FileBasedConfig(parent, broken.toFile(), fs);
                }
            });
            assertThat(why(directory, "main"))
                    .contains("configuration of this user")
                    .contains(broken.toString());
        } finally {
            SystemReader.setInstance(before);
        }
    }

    private static String why(Path directory, String revision) {
        return GitProject.why(GitChanges.since(directory, revision));
    }
}
