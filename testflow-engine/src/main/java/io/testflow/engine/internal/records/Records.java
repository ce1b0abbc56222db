package io.testflow.engine.internal.records;

import io.testflow.core.configuration.Settings;
import io.testflow.core.internal.selection.Selection;
import io.testflow.core.internal.selection.TestClasses;
import io.testflow.core.plan.Decision;
import io.testflow.engine.internal.evidence.IndexedNests;
import io.testflow.engine.internal.planning.Demands;
import io.testflow.engine.internal.planning.ProjectCode;
import io.testflow.engine.internal.records.Choice.Chosen;
import io.testflow.engine.internal.records.Choice.None;
import io.testflow.engine.internal.snapshot.SnapshotLine;
import io.testflow.engine.internal.store.SnapshotStore;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.TestRunSetup;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Plans test runs by what their tests used when they last passed. Safe for use by several threads.
 *
 * @param project whose tests are run
 * @param settings of the project
 * @param store where the records are
 * @param code of the project, read once for all modules
 */
public record Records(Project project, Settings settings, SnapshotStore store, ProjectCode code) {

    /**
     * Plans a test run, once its classes are compiled and its tests are looked for.
     *
     * @param changes with what to compare; with the last run where they are empty
     * @throws IOException when the store, or something of the module, cannot be read
     */
    public RecordedPlan plan(ProjectModule module, TestRunSetup setup, Optional<ProjectChanges> changes)
            throws IOException {
        Choice choice = choice(store, line(module, setup), changes);
        if (choice instanceof None none) {
            return new RecordedPlan.NoRecords(none.why(), none.runsAll());
        }
        Chosen chosen = (Chosen) choice;
        return new RecordedPlan.ByRecords(decide(module, setup, chosen), chosen.base(), chosen.snapshot());
    }

    /** The records to compare with: what has changed since them can affect a test. */
    static Choice choice(SnapshotStore store, SnapshotLine line, Optional<ProjectChanges> changes) throws IOException {
        SnapshotChoice snapshots = new SnapshotChoice(store, line);
        return changes.isPresent() ? snapshots.since(changes.get()) : snapshots.ofLastRun();
    }

    static SnapshotLine line(ProjectModule module, TestRunSetup setup) {
        return new SnapshotLine(module.id(), setup.execution(), SnapshotKey.of(setup));
    }

    private List<Decision> decide(ProjectModule module, TestRunSetup setup, Chosen chosen) throws IOException {
        TestClasses tests = code.tests(module);
        Demands demands = new Demands(
                settings,
                new ChangedPaths(project, settings)
                        .since(chosen.snapshot().origin().commit()),
                tests);
        try (ModuleThings now = ModuleThings.of(project, module, setup, settings)) {
            KnownTests known =
                    new KnownTests(chosen.snapshot(), chosen.owedSince(), now, new IndexedNests(code.output(module)));
            return new Selection(
                            tests,
                            demands,
                            new RecordImpact(tests, known, now.surroundings().images()))
                    .decide();
        }
    }
}
