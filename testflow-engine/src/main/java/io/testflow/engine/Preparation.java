package io.testflow.engine;

import io.testflow.core.configuration.Settings;
import io.testflow.core.configuration.SettingsFile;
import io.testflow.core.error.UsageException;
import io.testflow.core.plan.PlanMode;
import io.testflow.engine.internal.git.ChangesAnswer;
import io.testflow.engine.internal.git.GitChanges;
import io.testflow.engine.internal.planning.Planner;
import io.testflow.engine.internal.planning.ProjectCode;
import io.testflow.engine.project.BuildFiles;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.ProjectModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a build knows before its first module is planned. */
sealed interface Preparation permits ReadyToPlan, ReadyForRecords, RunEverything {

    /** What the user has settled in {@code testflow.yml}. */
    Settings settings();

    /** Asks git and reads the settings, as far as the request wants it. */
    static Preparation of(Project project, SelectionRequest request, BuildFiles buildFiles, ProjectCode code) {
        if (request.mode() == PlanMode.ALL) {
            return new RunEverything(List.of(request.whyOff()));
        }
        Settings settings;
        try {
            settings = settings(project);
        } catch (UsageException e) {
            return new RunEverything(List.of(e.getMessage()));
        }
        Optional<String> revision = request.changedSince();
        if (revision.isEmpty()) {
            return new ReadyForRecords(settings);
        }
        List<Path> modules =
                project.modules().stream().map(ProjectModule::directory).toList();
        ChangesAnswer answer = GitChanges.since(project.directory(), modules, revision.get());
        if (answer instanceof ChangesAnswer.CannotTell cannotTell) {
            return new RunEverything(List.of(cannotTell.why()));
        }
        ProjectChanges changes = ((ChangesAnswer.Known) answer).changes();
        try {
            return new ReadyToPlan(new Planner(project, settings, changes, buildFiles, code), changes, settings);
        } catch (UsageException e) {
            changes.close();
            return new RunEverything(List.of(String.valueOf(e.getMessage())));
        }
    }

    /**
     * What {@code testflow.yml} says.
     *
     * @throws UsageException when it says what cannot be understood
     */
    static Settings settings(Project project) {
        Path file = project.directory().resolve("testflow.yml");
        return Files.exists(file) ? SettingsFile.read(file) : Settings.defaults();
    }
}
