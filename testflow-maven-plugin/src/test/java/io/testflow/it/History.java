package io.testflow.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/**
 * Gives a scenario its git history: the project as it is on {@code main}, then a branch {@code feature} whose commit lays
 * the files of {@code change/} over it and removes what {@code change/.delete} names, one path a line.
 */
public final class History {

    private static final String CHANGE = "change";
    private static final String DELETIONS = ".delete";
    /** What belongs to the scenario and not to its project. */
    private static final List<String> IGNORED = List.of(
            "/change/", "*.groovy", "/invoker.properties", "/build.log", "/round-*.log", "target/", ".testflow/");

    private final Path directory;

    private History(Path directory) {
        this.directory = directory;
    }

    /** Makes the history of the scenario in a directory. */
    public static void of(File basedir) throws IOException, GitAPIException {
        new History(basedir.toPath()).make();
    }

    private void make() throws IOException, GitAPIException {
        // Marks the root of the project; without it Maven takes the .mvn of TestFlow's own checkout above.
        Files.createDirectories(directory.resolve(".mvn"));
        Files.writeString(directory.resolve(".mvn/jvm.config"), "-XX:+UseSerialGC -XX:TieredStopAtLevel=1\n");
        try (Git git = Git.init()
                .setDirectory(directory.toFile())
                .setInitialBranch("main")
                .call()) {
            Files.createDirectories(directory.resolve(".git/info"));
            Files.write(directory.resolve(".git/info/exclude"), IGNORED);
            commit(git, "Start");
            git.checkout().setCreateBranch(true).setName("feature").call();
            Path change = directory.resolve(CHANGE);
            if (Files.isDirectory(change)) {
                lay(change);
                commit(git, "Change");
            }
        }
    }

    /** Commits all that has changed. */
    public static void commit(File basedir, String message) throws IOException, GitAPIException {
        try (Git git = Git.open(basedir)) {
            commit(git, message);
        }
    }

    /** Adds all that has changed to the last commit. */
    public static void amend(File basedir) throws IOException, GitAPIException {
        try (Git git = Git.open(basedir)) {
            stage(git);
            git.commit().setAmend(true).setMessage("Amended").setSign(false).call();
        }
    }

    private static void stage(Git git) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
    }

    private static void commit(Git git, String message) throws GitAPIException {
        stage(git);
        git.commit()
                .setMessage(message)
                .setAuthor("Scenario", "scenario@example.org")
                .setCommitter("Scenario", "scenario@example.org")
                .setSign(false)
                .call();
    }

    private void lay(Path change) throws IOException {
        try (Stream<Path> files = Files.walk(change)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = change.relativize(file);
                if (relative.toString().equals(DELETIONS)) {
                    for (String deleted : Files.readAllLines(file)) {
                        Files.delete(directory.resolve(deleted));
                    }
                } else {
                    Path target = directory.resolve(relative.toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
