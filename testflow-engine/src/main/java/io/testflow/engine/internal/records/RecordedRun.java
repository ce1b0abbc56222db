package io.testflow.engine.internal.records;

import io.testflow.core.internal.selection.TestClasses;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.TestRunSetup;
import java.util.Optional;

/**
 * A planned test run whose records are to be brought up to date when it has ended.
 *
 * @param tests the tests of the module, as they are when it is planned
 * @param base the snapshot that its plan compares with, where it does
 * @param sinceRevision whether the build compares with a revision, so that a snapshot of later code tells nothing of what was before
 */
public record RecordedRun(
        ProjectModule module, TestRunSetup setup, TestClasses tests, Optional<Snapshot> base, boolean sinceRevision) {}
