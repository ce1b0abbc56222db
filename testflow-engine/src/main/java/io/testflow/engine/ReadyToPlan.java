package io.testflow.engine;

import io.testflow.engine.internal.planning.Planner;
import io.testflow.engine.project.ProjectChanges;
import java.util.List;

/**
 * The changes are known.
 *
 * @param planner decides about modules
 * @param changes what has changed; whoever holds this closes them
 * @param notes what the user should know
 */
record ReadyToPlan(Planner planner, ProjectChanges changes, List<String> notes) implements Preparation {}
