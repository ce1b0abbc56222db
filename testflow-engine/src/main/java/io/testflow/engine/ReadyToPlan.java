package io.testflow.engine;

import io.testflow.core.configuration.Settings;
import io.testflow.engine.internal.planning.Planner;
import io.testflow.engine.project.ProjectChanges;

/**
 * The changes are known.
 *
 * @param planner decides about modules
 * @param changes what has changed; whoever holds this closes them
 * @param settings what the user has settled
 */
record ReadyToPlan(Planner planner, ProjectChanges changes, Settings settings) implements Preparation {}
