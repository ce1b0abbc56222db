package io.testflow.engine;

import java.util.List;

/**
 * Every test runs.
 *
 * @param why for the user, complete
 */
record RunEverything(List<String> why) implements Preparation {}
