package io.testflow.engine.internal.pom;

import io.testflow.engine.project.BuildChange;
import io.testflow.engine.project.BuildChange.Kind;
import io.testflow.engine.project.BuildFiles;
import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.ProjectModule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares poms as they are written, without Maven: what is not the same, and more than documentation, has an unknown
 * effect. Safe for use by several threads.
 */
public final class RawPoms implements BuildFiles {

    private final Project project;

    /** Creates it for the modules of one project. */
    public RawPoms(Project project) {
        this.project = project;
    }

    @Override
    public List<BuildChange> compare(ProjectModule module, ProjectChanges changes) {
        Set<BuildChange> found = new LinkedHashSet<>();
        changes.files().stream()
                .map(FileChange::path)
                .filter(RawPoms::configuresMaven)
                .forEach(path -> found.add(unknown(path + " changed")));
        PomLineage lineage = new PomLineage(project, changes);
        Set<String> poms = lineage.of(module);
        if (poms.isEmpty()) {
            found.add(unknown("the pom is outside of the work tree"));
        }
        List<PomText> texts = new ArrayList<>();
        Set<String> values = new LinkedHashSet<>();
        for (String path : poms) {
            PomVersion before = PomVersion.atBase(path, changes);
            PomVersion after = PomVersion.onDisk(path, changes);
            Optional<String> doubt = PomVersion.doubt(path, before, after);
            doubt.ifPresent(why -> found.add(unknown(why)));
            if (doubt.isEmpty() && before.pom().isPresent() && after.pom().isPresent()) {
                PomText old = new PomText(before.pom().get());
                PomText current = new PomText(after.pom().get());
                texts.addAll(List.of(old, current));
                values.addAll(old.differentValues(current));
                if (!old.doesTheSameAs(current)) {
                    found.add(unknown(path + " changed"));
                }
            }
        }
        for (String value : values) {
            found.add(new BuildChange(Kind.PROPERTY, "project." + value));
            found.add(new BuildChange(Kind.PROPERTY, "pom." + value));
            found.add(new BuildChange(Kind.PROPERTY, value));
            if (texts.stream().anyMatch(text -> text.names(value))) {
                found.add(unknown("project." + value + " changed, which a pom names"));
            }
        }
        return List.copyOf(found);
    }

    private static boolean configuresMaven(String path) {
        int start = path.startsWith(".mvn/") ? 0 : path.indexOf("/.mvn/") + 1;
        return path.startsWith(".mvn/", start) && !path.startsWith(".mvn/wrapper/", start);
    }

    private static BuildChange unknown(String description) {
        return new BuildChange(Kind.UNKNOWN, description);
    }
}
