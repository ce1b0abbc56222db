package io.testflow.engine.internal.git;

import io.testflow.engine.project.FileChange;

/**
 * One path that differs between the base and the work tree.
 *
 * @param change the difference
 * @param committed whether HEAD holds the path just as the work tree does
 */
record Difference(FileChange change, boolean committed) {}
