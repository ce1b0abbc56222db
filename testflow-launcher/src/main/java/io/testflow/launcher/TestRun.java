package io.testflow.launcher;

import io.testflow.core.internal.planfile.PlanFile;
import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.internal.planfile.RunNotes;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The execution of the build that this JVM belongs to.
 *
 * @param directory where the build and this JVM meet
 * @param buildId the build that started this JVM, empty where it does not say
 */
record TestRun(RunDirectory directory, String buildId) {

    /**
     * Reads the system properties of this JVM.
     *
     * @return empty in a JVM that no build with TestFlow has started: then everything is inert
     */
    static Optional<TestRun> current() {
        String path = System.getProperty(RunDirectory.PATH_PROPERTY, "");
        if (path.isBlank()) {
            return Optional.empty();
        }
        try {
            String buildId = System.getProperty(RunDirectory.BUILD_PROPERTY, "");
            return Optional.of(new TestRun(new RunDirectory(Path.of(path)), buildId));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * The plan that this JVM is to obey.
     *
     * @return empty where there is none, or none that can be trusted; the user is told of the latter
     */
    Optional<Plan> plan() {
        Path file = directory.plan();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return trusted(PlanFile.read(file));
        } catch (UnreadableFileException e) {
            note("The plan cannot be read, so all tests run: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Plan> trusted(Plan plan) {
        String version = LauncherVersion.own();
        if (!plan.testFlowVersion().equals(version)) {
            note("Two versions of TestFlow meet, so all tests run: plugin " + plan.testFlowVersion() + ", launcher "
                    + version + "; remove the testflow-launcher that was added to the test class path by hand, or give"
                    + " it the plugin's version");
            return Optional.empty();
        }
        if (!plan.buildId().equals(buildId)) {
            note("The plan " + directory.plan() + " is of another build (" + plan.buildId() + ", this is "
                    + (buildId.isEmpty() ? "none" : buildId) + "), so all tests run");
            return Optional.empty();
        }
        return Optional.of(plan);
    }

    /** Tells the user something, once; a note that cannot be written is lost, since a test run matters more. */
    void note(String text) {
        try {
            RunNotes.add(directory, text);
        } catch (IOException e) {
            // There is nobody to tell: what a test JVM prints may damage the channel on which Surefire listens.
        }
    }
}
