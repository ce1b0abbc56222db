package io.testflow.engine.internal.planning;

import io.testflow.core.configuration.Settings;
import io.testflow.engine.internal.changedfile.ChangedFile;
import io.testflow.engine.internal.changedfile.FileClassifier;
import io.testflow.engine.internal.source.SourceChange;
import io.testflow.engine.internal.source.SourceLanguage;
import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The changed files of a project: what each is, and what changed in the sources among them. Immutable. */
final class ChangedFiles {

    private final ProjectChanges changes;
    private final List<ChangedFile> files;
    private final Set<String> ruled;
    private final Map<String, SourceChange> sourceChanges;

    ChangedFiles(Project project, Settings settings, ProjectChanges changes) {
        this.changes = changes;
        FileClassifier classifier = new FileClassifier(project, changes);
        this.files = changes.files().stream()
                .flatMap(change -> classifier.classify(change).stream())
                .toList();
        this.ruled = paths().stream()
                .filter(path -> settings.rules().stream().anyMatch(rule -> rule.appliesTo(path)))
                .collect(Collectors.toSet());
        this.sourceChanges = new SourceReading(changes)
                .compare(sources().stream()
                        .map(ChangedFile.Source::change)
                        .distinct()
                        .toList());
    }

    /** All of them; one that several modules share stands there for each. */
    List<ChangedFile> all() {
        return files;
    }

    /** The source files among them. */
    List<ChangedFile.Source> sources() {
        return files.stream()
                .filter(ChangedFile.Source.class::isInstance)
                .map(ChangedFile.Source.class::cast)
                .toList();
    }

    /** What changed in a source file. */
    SourceChange in(ChangedFile.Source file) {
        return Objects.requireNonNull(sourceChanges.get(file.change().path()));
    }

    /** Whether a rule of {@code testflow.yml} says which tests a file runs. */
    boolean isRuled(ChangedFile file) {
        return ruled.contains(file.change().path());
    }

    /** The text of a file as it was, empty where it was not there. */
    String textAtBase(ChangedFile file) {
        return SourceReading.textAtBase(changes, file.change().path());
    }

    /** Whether a source in another language than Java may declare, or have declared, constants that compilers copy. */
    boolean mayDeclareConstants(ChangedFile.Source file) {
        String path = file.change().path();
        SourceLanguage language = SourceLanguage.of(path);
        return language.mayDeclareConstants(textAtBase(file)) || language.mayDeclareConstants(textNow(path));
    }

    private String textNow(String path) {
        try {
            return SourceReading.textNow(changes, path);
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether any of them tells the build tool what to do. */
    boolean haveBuildFiles() {
        return files.stream().anyMatch(ChangedFile.Build.class::isInstance);
    }

    /** Their paths, relative to the root of the checkout. */
    List<String> paths() {
        return changes.files().stream().map(FileChange::path).toList();
    }
}
