package io.testflow.engine.internal.records;

import io.testflow.core.configuration.Settings;
import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.internal.selection.TestClasses;
import io.testflow.core.plan.Decision;
import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.report.RunOutcome;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.SnapshotLine;
import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import io.testflow.engine.internal.store.SnapshotStore;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Saves what test runs have recorded. For one thread. */
public final class RecordKeeping {

    private final Project project;
    private final Settings settings;
    private final SnapshotStore store;
    private final Optional<ProjectChanges> uncommitted;

    /** @param uncommitted what is checked out, and not committed; empty where git cannot tell */
    public RecordKeeping(
            Project project, Settings settings, SnapshotStore store, Optional<ProjectChanges> uncommitted) {
        this.project = project;
        this.settings = settings;
        this.store = store;
        this.uncommitted = uncommitted;
    }

    /**
     * Saves a snapshot of a run that has ended.
     *
     * @return what a user should know of it
     * @throws IOException when something cannot be read or written
     */
    public List<String> save(RecordedRun run, RunOutcome outcome) throws IOException {
        SnapshotLine line = Records.line(run.module(), run.setup());
        Optional<Snapshot> newest = new SnapshotChoice(store, line).newest(uncommitted);
        Optional<Snapshot> base = run.base().or(() -> newest);
        Set<TestId> owedSince = newest.filter(snapshot -> isAfter(snapshot, base)).stream()
                .flatMap(snapshot -> snapshot.tests().stream().filter(snapshot::isOwed))
                .collect(Collectors.toSet());
        try (ModuleThings now = ModuleThings.of(project, run.module(), run.setup(), settings)) {
            RunDirectory directory = new RunDirectory(run.setup().directory());
            JvmRecordings recordings = new JvmRecordings(directory, now);
            List<String> notes = new ArrayList<>(recordings.unreadable());
            if (recordings.isEmpty() && (run.base().isEmpty() || neverBegan(outcome))) {
                return notes;
            }
            TestClasses tests = run.tests();
            Supplier<Snapshot> snapshot =
                    () -> new NewRecords(origin(line), tests, outcome, recordings, base, owedSince).snapshot();
            Snapshot made = snapshot.get();
            if (recordings.isOutdated()) {
                recordings.forget();
                notes.add("classes of " + line.module()
                        + " were compiled again, or jars of its class path replaced, while its tests ran, so that nobody"
                        + " knows what these used");
                made = snapshot.get();
            }
            if (!recordings.changedMeanwhile().isEmpty()) {
                notes.add(changedMeanwhile(recordings.changedMeanwhile(), line));
            }
            if (run.base().isEmpty()) {
                WidelyShared.note(recordings.widelyShared(), made.tests().size())
                        .ifPresent(notes::add);
            }
            store.save(made.with(now.seen(made.things())));
            return notes;
        }
    }

    /**
     * What the tests of a run that has ended used, which {@link #save} has not yet saved.
     *
     * @param failed its tests that failed at least once
     * @throws IOException when something cannot be read
     */
    public RunUses uses(RecordedRun run, RunOutcome outcome, Set<TestId> failed) throws IOException {
        SnapshotLine line = Records.line(run.module(), run.setup());
        Optional<Snapshot> base = run.base().isPresent() || run.sinceRevision()
                ? run.base()
                : new SnapshotChoice(store, line).newest(uncommitted);
        try (ModuleThings now = ModuleThings.of(project, run.module(), run.setup(), settings)) {
            RunDirectory directory = new RunDirectory(run.setup().directory());
            JvmRecordings recordings = new JvmRecordings(directory, now);
            if (recordings.isOutdated()) {
                recordings.forget();
            }
            return new UseReading(recordings, base, now).read(outcome, failed);
        }
    }

    private String changedMeanwhile(Set<Path> paths, SnapshotLine line) {
        Path first = paths.iterator().next();
        Path root = project.directory();
        String name = first.startsWith(root) ? root.relativize(first).toString() : first.toString();
        return (name.isEmpty() ? "the directory of the project" : name)
                + (paths.size() == 1 ? " was" : " and " + (paths.size() - 1) + " more were")
                + " changed while the tests of " + line.module()
                + " ran, so that nobody knows what those saw that use it: they run again";
    }

    /** Whether tests were to run and none did: the build ended before, or its command asks for no tests at all. */
    private static boolean neverBegan(RunOutcome outcome) {
        return outcome.results().isEmpty()
                && outcome.plan().decisions().stream().anyMatch(Decision::runs);
    }

    private static boolean isAfter(Snapshot snapshot, Optional<Snapshot> base) {
        return base.isPresent()
                && snapshot.origin().made().isAfter(base.get().origin().made());
    }

    private SnapshotOrigin origin(SnapshotLine line) {
        return new SnapshotOrigin(
                line.module(),
                line.execution(),
                line.key(),
                uncommitted.map(ProjectChanges::head).orElse(""),
                uncommitted.filter(changes -> changes.files().isEmpty()).isPresent(),
                Instant.now());
    }
}
