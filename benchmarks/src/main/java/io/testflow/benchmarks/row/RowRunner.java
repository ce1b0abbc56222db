package io.testflow.benchmarks.row;

import io.testflow.benchmarks.maven.TestKey;
import io.testflow.benchmarks.maven.TestRun;
import io.testflow.benchmarks.starts.Starts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.errors.GitAPIException;

/** Measures changes, one after the other: each build starts from a clean work tree. Used by one thread. */
public final class RowRunner {

    private final Builds builds;
    private final Baselines baselines;
    private final Optional<Selection> selection;
    private final Optional<KeptRecords> records;
    private final Optional<Starts> starts;

    /**
     * Measures with these tools.
     *
     * @param selection TestFlow, where it is measured
     * @param records what the selection goes by; by the class graph where there are none
     * @param starts STARTS, where it is measured
     */
    public RowRunner(
            Builds builds, Optional<Selection> selection, Optional<KeptRecords> records, Optional<Starts> starts) {
        this.builds = builds;
        this.baselines = new Baselines(builds);
        this.selection = selection;
        this.records = records;
        this.starts = starts;
    }

    /** Measures one change. */
    public Row measure(Change change) throws IOException, InterruptedException, GitAPIException {
        TestRun before = baselines.of(change.history(), change.from());
        Build all = build(change, List.of(), "all");
        baselines.learn(change, all.tests());
        Set<TestKey> failing = new TreeSet<>(all.tests().failed());
        failing.removeAll(before.failed());

        Build selected = null;
        Set<TestKey> missed = Set.of();
        Set<TestKey> unconfirmed = Set.of();
        if (selection.isPresent()) {
            String revision = change.history().tag(change.from());
            selected = select(change, selection.get().options(revision));
            Set<TestKey> leftOut = new TreeSet<>(failing);
            leftOut.removeAll(selected.tests().ran());
            missed = confirm(change, leftOut);
            unconfirmed = new TreeSet<>(leftOut);
            unconfirmed.removeAll(missed);
        }
        int affected = starts.isPresent() ? starts.get().affected(change, all.tests()) : -1;
        return new Row(change, all, selected, before.failures(), failing, missed, unconfirmed, affected);
    }

    private Build select(Change change, List<String> options)
            throws IOException, InterruptedException, GitAPIException {
        if (records.isPresent()) {
            records.get().make(change);
        }
        change.checkOut();
        if (records.isPresent()) {
            records.get().restore(change);
        }
        return builds.test(change.history(), options, change.fileName() + "-selected");
    }

    private Build build(Change change, List<String> options, String end)
            throws IOException, InterruptedException, GitAPIException {
        change.checkOut();
        return builds.test(change.history(), options, change.fileName() + "-" + end);
    }

    /** A test that fails now and then is no witness: it has to fail again with the change and pass without. */
    private Set<TestKey> confirm(Change change, Set<TestKey> leftOut)
            throws IOException, InterruptedException, GitAPIException {
        if (leftOut.isEmpty()) {
            return leftOut;
        }
        String classes =
                leftOut.stream().map(TestKey::outermostClass).distinct().collect(Collectors.joining(","));
        List<String> options = List.of("-Dtest=" + classes, "-Dsurefire.failIfNoSpecifiedTests=false");
        Set<TestKey> confirmed = new TreeSet<>(leftOut);
        confirmed.retainAll(build(change, options, "again").tests().failed());
        change.history().checkOut(change.from());
        confirmed.removeAll(builds.test(change.history(), options, change.fileName() + "-again-unchanged")
                .tests()
                .failed());
        return confirmed;
    }
}
