package io.testflow.engine.internal.records;

import io.testflow.core.configuration.Settings;
import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.planning.ProjectCode;
import io.testflow.engine.internal.records.Choice.None;
import io.testflow.engine.internal.snapshot.SnapshotLine;
import io.testflow.engine.internal.store.SnapshotStore;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.TestRunSetup;
import io.testflow.engine.use.AskedCode;
import io.testflow.engine.use.RecordedTest;
import io.testflow.engine.use.RunUse;
import io.testflow.engine.use.TestUse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Looks things up in the records that a plan compares with. Safe for use by several threads.
 *
 * @param project whose tests are run
 * @param settings of the project
 * @param store where the records are
 * @param code of the project, read once for all modules
 */
public record RecordSearch(Project project, Settings settings, SnapshotStore store, ProjectCode code) {

    /**
     * Finds the tests of a test run that use a piece of code.
     *
     * @param changes with what a plan would compare; with the last run where they are empty
     * @throws IOException when the store, or something of the module, cannot be read
     */
    public RunUse users(ProjectModule module, TestRunSetup setup, Optional<ProjectChanges> changes, AskedCode asked)
            throws IOException {
        SnapshotLine line = Records.line(module, setup);
        Choice choice = Records.choice(store, line, changes);
        RecordedUses uses = RecordedUses.of(choice, line, code.tests(module));
        try (ModuleThings now = ModuleThings.of(project, module, setup, settings)) {
            RecordedCode recorded = new RecordedCode(asked, now.code(), code.classNames(module));
            List<TestUse> users = uses.users(recorded.places(uses.snapshot()));
            return new RunUse(
                    module.id(),
                    setup.execution(),
                    uses.at(),
                    choice instanceof None none ? none.why() : "",
                    users,
                    uses.unknown(users),
                    recorded.isKnown(uses.snapshot()),
                    recorded.names(uses.snapshot()));
        }
    }

    /**
     * What a test used when it last passed.
     *
     * @param changes with what a plan would compare; with the last run where they are empty
     * @throws IOException when the store, or something of the module, cannot be read
     */
    public Optional<RecordedTest> used(
            ProjectModule module, TestRunSetup setup, Optional<ProjectChanges> changes, TestId test)
            throws IOException {
        SnapshotLine line = Records.line(module, setup);
        RecordedUses uses = RecordedUses.of(Records.choice(store, line, changes), line, code.tests(module));
        return uses.at()
                .map(at -> new RecordedTest(at, uses.of(test)))
                .filter(found -> !found.uses().isEmpty());
    }
}
