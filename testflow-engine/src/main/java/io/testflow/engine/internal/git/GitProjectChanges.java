package io.testflow.engine.internal.git;

import io.testflow.core.error.UsageException;
import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.ProjectChanges;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The changes that git found, with the repository open behind them. */
final class GitProjectChanges implements ProjectChanges {

    private static final int COMMITS_NAMED = 3;

    private final WorkTreeRepository opened;
    private final String base;
    private final List<Difference> differences;
    private final BaseTree files;
    private final CommitHistory history;

    GitProjectChanges(
            WorkTreeRepository opened,
            String base,
            List<Difference> differences,
            BaseTree files,
            CommitHistory history) {
        this.opened = opened;
        this.base = base;
        this.differences = List.copyOf(differences);
        this.files = files;
        this.history = history;
    }

    @Override
    public Path root() {
        return opened.root();
    }

    @Override
    public String base() {
        return base;
    }

    @Override
    public List<FileChange> files() {
        return differences.stream().map(Difference::change).toList();
    }

    @Override
    public Optional<byte[]> contentAtBase(String path) {
        return asking(() -> files.content(path));
    }

    @Override
    public List<String> pathsAtBase(String fileName) {
        return asking(() -> files.paths(fileName));
    }

    @Override
    public List<String> history(String path) {
        List<String> lines = new ArrayList<>();
        if (differences.stream()
                .anyMatch(difference -> difference.change().path().equals(path) && !difference.committed())) {
            lines.add("not committed");
        }
        commitsTouching(path, COMMITS_NAMED).forEach(commit -> lines.add(commit.toString()));
        return lines;
    }

    /** The commits since the base that touched a path, newest first. */
    List<CommitInfo> commitsTouching(String path, int limit) {
        return asking(() -> history.touching(path, limit));
    }

    @Override
    public String head() {
        return history.head().name();
    }

    @Override
    public List<String> atOrBeforeBase(Collection<String> commits) {
        return asking(() -> history.atOrBefore(history.base(), commits));
    }

    @Override
    public List<String> atOrBeforeHead(Collection<String> commits) {
        return asking(() -> history.atOrBefore(history.head(), commits));
    }

    @Override
    public void close() {
        opened.repository().close();
    }

    private <T> T asking(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException e) {
            throw new UsageException(
                    "The git repository in " + opened.root() + " cannot be read: " + e.getMessage()
                            + ". `git fsck` shows what is wrong with it; a partial clone lacks content: clone without"
                            + " `--filter`.",
                    e);
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask() throws IOException;
    }
}
