package io.testflow.engine.planted;

import io.testflow.launcher.planted.LauncherKnowsTheYamlReader;

/** An arrow from the engine to the launcher. */
public record EngineKnowsTheLauncher(LauncherKnowsTheYamlReader other) {}
