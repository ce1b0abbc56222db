package io.testflow.maven.planted;

import io.testflow.launcher.planted.LauncherKnowsTheYamlReader;

/** An arrow from the plugin to a class of the launcher. */
public record PluginKnowsTheLauncher(LauncherKnowsTheYamlReader other) {}
