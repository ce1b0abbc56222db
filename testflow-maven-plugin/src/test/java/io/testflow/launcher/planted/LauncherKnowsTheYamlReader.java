package io.testflow.launcher.planted;

import org.snakeyaml.engine.v2.api.Load;

/** An arrow from the launcher to a library that is not on its class path. */
public record LauncherKnowsTheYamlReader(Load reader) {}
