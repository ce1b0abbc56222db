package io.testflow.benchmarks.starts;

import io.testflow.benchmarks.history.History;
import io.testflow.benchmarks.history.Trees;
import io.testflow.benchmarks.maven.TestRun;
import io.testflow.benchmarks.row.Builds;
import io.testflow.benchmarks.row.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.api.errors.GitAPIException;

/**
 * Asks STARTS 1.4 which test classes a change affects. It cannot leave tests out on Surefire 3.5, so what counts is what
 * its goal {@code select} lists, cut down to the classes that run at all. Used by one thread.
 */
public final class Starts {

    private static final String SELECT = "edu.illinois:starts-maven-plugin:1.4:select";

    private final Builds builds;
    private final Path store;
    private final Map<Path, Path> checksums = new HashMap<>();

    /**
     * Asks with this Maven.
     *
     * @param store directory for the checksums of the releases
     */
    public Starts(Builds builds, Path store) {
        this.builds = builds;
        this.store = store;
    }

    /**
     * Counts the affected test classes.
     *
     * @param all the run of all tests of the changed project
     */
    public int affected(Change change, TestRun all) throws IOException, InterruptedException, GitAPIException {
        Path release = checksums(change.history(), change.from());
        change.checkOut();
        Path directory = change.history().directory();
        Files.createDirectories(directory.resolve(".starts"));
        Files.copy(release, directory.resolve(".starts/deps.zlc"));
        List<String> output = builds.goals(change.history(), List.of("test-compile", SELECT), "starts-change");
        Set<String> affected = StartsLog.affected(output);
        Trees.delete(directory.resolve(".starts"));
        return (int) all.outermostClasses().stream().filter(affected::contains).count();
    }

    private Path checksums(History history, String version) throws IOException, InterruptedException, GitAPIException {
        Path key = history.directory().resolve(version);
        Path known = checksums.get(key);
        if (known == null) {
            history.checkOut(version);
            builds.goals(history, List.of("-DupdateSelectChecksums=true", "test-compile", SELECT), "starts-release");
            Files.createDirectories(store);
            known = store.resolve(history.directory().getFileName() + "-" + version + ".zlc");
            Files.copy(
                    history.directory().resolve(".starts/deps.zlc"),
                    known,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            checksums.put(key, known);
        }
        return known;
    }
}
