package io.testflow.engine.internal.git;

import io.testflow.core.failure.Author;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.BlameCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.blame.BlameResult;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Who changed lines of files last, in the work tree as it is. Each file is looked at once, since blame takes its time, and files
 * beyond the fiftieth are nobody's. Not thread-safe.
 */
public final class LineAuthors implements AutoCloseable {

    private static final int MOST_FILES = 50;
    private static final int MOST_COMMITS = 1000;
    private static final int SHORT = 7;

    private final Path directory;
    private final Map<String, Optional<BlameResult>> blamed = new HashMap<>();
    private final Map<String, Integer> ages = new HashMap<>();
    private final Map<Lines, Optional<LastChange>> changes = new HashMap<>();
    private final Map<String, Optional<LastChange>> touched = new HashMap<>();
    private Optional<WorkTreeRepository> opened = Optional.empty();
    private boolean isAsked;

    private record Lines(String path, int from, int to) {}

    /**
     * Will ask the repository that a directory is part of. It is opened with the first question: that takes longer than a whole analysis
     * in which no code is suspected.
     */
    public LineAuthors(Path directory) {
        this.directory = directory;
    }

    /**
     * The last change of some lines.
     *
     * @param author who made it
     * @param commit in hexadecimal digits; empty for what is not committed
     * @param line the first of the lines that it changed
     * @param age how many commits came after it
     */
    public record LastChange(Author author, String commit, int line, int age) {}

    /** Empty where there is none that can be read. */
    private Optional<Repository> repository() {
        if (!isAsked) {
            isAsked = true;
            opened = open();
        }
        return opened.map(WorkTreeRepository::repository);
    }

    private Optional<WorkTreeRepository> open() {
        try {
            WorkTreeRepository found = WorkTreeRepository.open(directory);
            readAges(found.repository());
            return Optional.of(found);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private void readAges(Repository repository) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve(Constants.HEAD);
            if (head == null) {
                return;
            }
            walk.markStart(walk.parseCommit(head));
            for (RevCommit at = walk.next(); at != null && ages.size() < MOST_COMMITS; at = walk.next()) {
                ages.put(at.name(), ages.size());
            }
        }
    }

    /**
     * The newest change among some lines of a file.
     *
     * @param path below the root of the checkout, with slashes
     * @param from the first line, from 1
     * @param to the last line; lines behind the end of the file do not count
     * @return empty where git does not know
     */
    public Optional<LastChange> ofLines(String path, int from, int to) {
        return changes.computeIfAbsent(new Lines(path, from, to), this::newest);
    }

    private Optional<LastChange> newest(Lines lines) {
        Optional<BlameResult> blame = blame(lines.path());
        if (blame.isEmpty()) {
            return Optional.empty();
        }
        @Nullable LastChange newest = null;
        int end = Math.min(lines.to(), blame.get().getResultContents().size());
        for (int line = lines.from(); line <= end; line++) {
            LastChange change = change(blame.get(), line);
            if (newest == null || change.age() < newest.age()) {
                newest = change;
            }
        }
        return Optional.ofNullable(newest);
    }

    private LastChange change(BlameResult blame, int line) {
        RevCommit commit = blame.getSourceCommit(line - 1);
        return commit == null ? new LastChange(Author.NOT_COMMITTED, "", line, -1) : change(commit, line);
    }

    private LastChange change(RevCommit commit, int line) {
        PersonIdent person = commit.getAuthorIdent();
        Author author = new Author(
                commit.name().substring(0, SHORT),
                person.getName(),
                person.getEmailAddress(),
                commit.getShortMessage());
        return new LastChange(author, commit.name(), line, ages.getOrDefault(commit.name(), MOST_COMMITS));
    }

    /** The last commit that touched a file, also where it only took lines away; {@code line} is 0. */
    public Optional<LastChange> ofFile(String path) {
        return touched.computeIfAbsent(path, each -> repository().flatMap(git -> lastTouching(git, each)));
    }

    private Optional<LastChange> lastTouching(Repository repository, String path) {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve(Constants.HEAD);
            if (head == null) {
                return Optional.empty();
            }
            walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
            walk.markStart(walk.parseCommit(head));
            return Optional.ofNullable(walk.next()).map(commit -> change(commit, 0));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<BlameResult> blame(String path) {
        if (!blamed.containsKey(path) && blamed.size() >= MOST_FILES) {
            return Optional.empty();
        }
        return blamed.computeIfAbsent(path, each -> repository().flatMap(git -> ask(git, each)));
    }

    private static Optional<BlameResult> ask(Repository repository, String path) {
        try {
            return Optional.ofNullable(new BlameCommand(repository)
                    .setFilePath(path)
                    .setFollowFileRenames(true)
                    .call());
        } catch (GitAPIException | RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        opened.ifPresent(each -> each.repository().close());
    }
}
