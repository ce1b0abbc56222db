package io.testflow.core.planted;

import org.apache.maven.project.MavenProject;

/** An arrow from the core to Maven. */
public record CoreKnowsMaven(MavenProject project) {}
