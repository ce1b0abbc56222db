package io.testflow.maven.goal;

import io.testflow.core.error.UsageException;
import io.testflow.engine.project.Checkout;
import io.testflow.engine.snapshot.SnapshotReport;
import io.testflow.engine.snapshot.SnapshotTask;
import io.testflow.engine.snapshot.Snapshots;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Looks after the snapshots of what tests used, in the store that {@code selection.store} of {@code testflow.yml} names: once
 * for the whole checkout.
 */
@Mojo(name = "snapshot", aggregator = true, threadSafe = true)
public final class SnapshotMojo extends AskedGoal {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenSession session;

    /**
     * {@code show} says what there is, {@code verify} reads all of it and fails where it cannot, {@code export} copies it into
     * a directory, {@code import} adds what was exported, {@code prune} forgets what {@code selection.retention} does not
     * keep, {@code push} and {@code fetch} share it with a git remote.
     */
    @Parameter(property = "testflow.snapshot", defaultValue = "show")
    @SuppressWarnings("NullAway.Init")
    private String task;

    /** The directory to export to or to import from. */
    @Parameter(property = "testflow.directory")
    private @Nullable File directory;

    /** The git remote to push to or to fetch from: its name, or a URL. */
    @Parameter(property = "testflow.remote", defaultValue = "origin")
    @SuppressWarnings("NullAway.Init")
    private String remote;

    /** For Maven. */
    public SnapshotMojo() {
        super("read or write its snapshots");
    }

    @Override
    void run() throws IOException, MojoFailureException {
        SnapshotTask wanted = SnapshotTask.parse(task);
        SnapshotReport report = report(wanted);
        report.lines().forEach(line -> getLog().info(line));
        report.problems().forEach(problem -> getLog().warn(problem));
        if (wanted == SnapshotTask.VERIFY && !report.problems().isEmpty()) {
            throw new MojoFailureException("There are snapshots that cannot be read, see above. Builds skip them.");
        }
    }

    private SnapshotReport report(SnapshotTask wanted) throws IOException {
        Path top = session.getTopLevelProject().getBasedir().toPath();
        try (Snapshots snapshots = Snapshots.open(Checkout.rootOf(top))) {
            return switch (wanted) {
                case SHOW -> snapshots.show();
                case VERIFY -> snapshots.verify();
                case EXPORT -> snapshots.exportTo(directory(wanted));
                case IMPORT -> snapshots.importFrom(directory(wanted));
                case PRUNE -> snapshots.prune();
                case PUSH -> snapshots.push(remote);
                case FETCH -> snapshots.fetch(remote);
            };
        }
    }

    private Path directory(SnapshotTask wanted) {
        if (directory == null) {
            throw new UsageException(
                    "testflow.snapshot=" + wanted + " needs a directory. Name it with -Dtestflow.directory=DIRECTORY.");
        }
        return directory.toPath();
    }
}
