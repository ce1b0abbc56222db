package io.testflow.engine.internal.git;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.ProjectChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** A real repository in a temporary directory, with the few moves that the tests make. */
final class GitProject implements AutoCloseable {

    static final PersonIdent JANE = new PersonIdent("Jane Doe", "jane@example.org");

    private final Path root;
    private final Git git;

    private GitProject(Path root, Git git) {
        this.root = root;
        this.git = git;
    }

    /** An empty repository whose branch is {@code main}. */
    static GitProject empty(Path root) throws GitAPIException, IOException {
        Files.createDirectories(root);
        Git git =
                Git.init().setDirectory(root.toFile()).setInitialBranch("main").call();
        return new GitProject(root, git);
    }

    static GitProject open(Path root) throws IOException {
        return new GitProject(root, Git.open(root.toFile()));
    }

    Git git() {
        return git;
    }

    Path path(String name) {
        return root.resolve(name);
    }

    GitProject write(String name, String content) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.writeString(path(name), content);
        return this;
    }

    GitProject delete(String name) throws IOException {
        Files.delete(path(name));
        return this;
    }

    GitProject link(String name, String target) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.createSymbolicLink(path(name), Path.of(target));
        return this;
    }

    GitProject stage(String... patterns) throws GitAPIException {
        for (String pattern : patterns) {
            git.add().addFilepattern(pattern).call();
            git.add().setUpdate(true).addFilepattern(pattern).call();
        }
        return this;
    }

    RevCommit commit(String message) throws GitAPIException {
        stage(".");
        return git.commit()
                .setMessage(message)
                .setAuthor(JANE)
                .setCommitter(JANE)
                .setSign(false)
                .call();
    }

    GitProject branch(String name) throws GitAPIException {
        git.checkout().setCreateBranch(true).setName(name).call();
        return this;
    }

    GitProject configure(String section, String key, String value) throws IOException {
        git.getRepository().getConfig().setString(section, null, key, value);
        git.getRepository().getConfig().save();
        return this;
    }

    ChangesAnswer since(String revision) {
        return GitChanges.since(root, revision);
    }

    /** The changes as lines, {@code MODIFIED a.txt}. */
    List<String> changesSince(String revision) {
        try (ProjectChanges changes = known(since(revision))) {
            return lines(changes.files());
        }
    }

    String whyNot(String revision) {
        return why(since(revision));
    }

    static ProjectChanges known(ChangesAnswer answer) {
        assertThat(answer).isInstanceOf(ChangesAnswer.Known.class);
        return ((ChangesAnswer.Known) answer).changes();
    }

    static String why(ChangesAnswer answer) {
        assertThat(answer).isInstanceOf(ChangesAnswer.CannotTell.class);
        return ((ChangesAnswer.CannotTell) answer).why();
    }

    static List<String> lines(List<FileChange> changes) {
        return changes.stream()
                .map(change -> change.type() + " " + change.path())
                .toList();
    }

    @Override
    public void close() {
        git.close();
    }
}
