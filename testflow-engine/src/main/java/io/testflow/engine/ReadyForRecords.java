package io.testflow.engine;

import io.testflow.core.configuration.Settings;

/**
 * Tests are compared with the last run.
 *
 * @param settings what the user has settled
 */
record ReadyForRecords(Settings settings) implements Preparation {}
