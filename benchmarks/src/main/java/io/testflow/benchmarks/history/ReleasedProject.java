package io.testflow.benchmarks.history;

import java.util.List;

/**
 * A project of Maven Central whose releases make a history.
 *
 * @param groupId of the project
 * @param artifactId of the project, and the name of its row
 * @param versions released versions, oldest first; at least two
 * @param options what Maven needs to build this one
 */
public record ReleasedProject(String groupId, String artifactId, List<String> versions, List<String> options) {

    /** Copies the lists. */
    public ReleasedProject {
        versions = List.copyOf(versions);
        options = List.copyOf(options);
    }

    /** The projects that are measured, the quick ones first. */
    public static List<ReleasedProject> all() {
        return List.of(
                project("commons-cli", "commons-cli", "1.10.0", "1.11.0"),
                project("commons-validator", "commons-validator", "1.10.0", "1.10.1", "1.11.0"),
                project("org.apache.commons", "commons-text", "1.13.1", "1.14.0", "1.15.0"),
                project("org.apache.commons", "commons-collections4", "4.5.0", "4.6.0"),
                // Its argLine names ${argLine}, which only its JaCoCo profile sets: without it the fork dies.
                project("org.apache.commons", "commons-pool2", "2.12.1", "2.13.0", "2.13.1")
                        .with("-DargLine="),
                // The same with @{argLine}, which no property of the command line can be: the profile, skipped, makes it empty.
                project("commons-io", "commons-io", "2.21.0", "2.22.0")
                        .with("-Pjacoco", "-Djacoco.skip"));
    }

    /** The newest release. */
    public String newest() {
        return versions.get(versions.size() - 1);
    }

    private static ReleasedProject project(String groupId, String artifactId, String... versions) {
        return new ReleasedProject(groupId, artifactId, List.of(versions), List.of());
    }

    private ReleasedProject with(String... more) {
        return new ReleasedProject(groupId, artifactId, versions, List.of(more));
    }
}
