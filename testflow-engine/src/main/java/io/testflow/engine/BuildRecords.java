package io.testflow.engine;

import io.testflow.core.configuration.Settings;
import io.testflow.core.error.UsageException;
import io.testflow.core.internal.selection.TestClasses;
import io.testflow.core.plan.Decision;
import io.testflow.engine.internal.planning.ProjectCode;
import io.testflow.engine.internal.records.RecordSearch;
import io.testflow.engine.internal.records.RecordedPlan;
import io.testflow.engine.internal.records.RecordedPlan.ByRecords;
import io.testflow.engine.internal.records.RecordedPlan.NoRecords;
import io.testflow.engine.internal.records.RecordedRun;
import io.testflow.engine.internal.records.Records;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.TestRunSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The records that the plans of one build compare with. Thread-safe. */
final class BuildRecords {

    private final Project project;
    private final ProjectCode code;
    private final BuildStore store;
    private final RunSaving saving;

    /** @param saving is told of each test run that is planned, since it records */
    BuildRecords(Project project, ProjectCode code, BuildStore store, RunSaving saving) {
        this.project = project;
        this.code = code;
        this.store = store;
        this.saving = saving;
    }

    /** Plans a test run, and expects that it records; with the last run where there are no changes to compare with. */
    RecordedPlan plan(ProjectModule module, TestRunSetup setup, Settings settings, Optional<ProjectChanges> changes) {
        CompletableFuture<TestClasses> tests = code.findAhead(module);
        RecordedPlan plan;
        try {
            plan = new Records(project, settings, store.get(), code).plan(module, setup, changes);
        } catch (IOException | UncheckedIOException | UsageException e) {
            plan = new NoRecords("the records of earlier runs cannot be used: " + e.getMessage(), false);
        }
        Optional<ByRecords> known = plan instanceof ByRecords by ? Optional.of(by) : Optional.empty();
        saving.expect(new RecordedRun(module, setup, tests, known.map(ByRecords::snapshot), changes.isPresent()));
        if (known.isEmpty() || known.get().decisions().stream().anyMatch(Decision::runs)) {
            saving.readAhead(module, setup, settings);
        }
        return plan;
    }

    /** Looks things up in the records that plans compare with. */
    RecordSearch search() throws IOException {
        return new RecordSearch(project, store.settings(), store.get(), code);
    }

    /** Expects that a test run records, which is planned without records. */
    void expect(ProjectModule module, TestRunSetup setup) {
        saving.expect(new RecordedRun(module, setup, code.findAhead(module), Optional.empty(), false));
        saving.readAhead(module, setup, store.settings());
    }
}
