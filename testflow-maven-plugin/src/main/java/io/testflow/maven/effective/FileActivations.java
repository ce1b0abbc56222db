package io.testflow.maven.effective;

import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.WorkTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.ActivationFile;
import org.apache.maven.model.Model;
import org.apache.maven.model.Profile;

/**
 * Finds profiles that a file switches on or off, where that file came or went since the base: both models are built with
 * the files that are there now, so that such a profile cannot be evaluated for the old one.
 */
final class FileActivations {

    private final List<FileChange> changes;
    private final WorkTree workTree;

    FileActivations(List<FileChange> changes, WorkTree workTree) {
        this.changes = changes;
        this.workTree = workTree;
    }

    /**
     * The profiles in doubt, in words.
     *
     * @param lineage a pom and its parents, as written
     * @param directory of the module that the lineage was read for
     */
    List<String> doubts(List<Model> lineage, Path directory) {
        List<String> doubts = new ArrayList<>();
        for (Model model : lineage) {
            for (Profile profile : model.getProfiles()) {
                if (profile.getActivation() != null && profile.getActivation().getFile() != null) {
                    paths(profile.getActivation().getFile())
                            .filter(path -> isInDoubt(path, directory))
                            .map(path -> "profile " + profile.getId() + " depends on " + path)
                            .forEach(doubts::add);
                }
            }
        }
        return doubts;
    }

    private static Stream<String> paths(ActivationFile file) {
        return Stream.of(Optional.ofNullable(file.getExists()), Optional.ofNullable(file.getMissing()))
                .flatMap(Optional::stream);
    }

    private boolean isInDoubt(String path, Path directory) {
        String base = directory.toString();
        String plain = path.replace("${basedir}", base).replace("${project.basedir}", base);
        List<String> cameOrWent = changes.stream()
                .filter(change -> change.type() != FileChange.Type.MODIFIED)
                .map(FileChange::path)
                .toList();
        if (plain.contains("${")) {
            return !cameOrWent.isEmpty();
        }
        Optional<String> relative = workTree.relative(directory.resolve(plain));
        return relative.isPresent()
                && cameOrWent.stream()
                        .anyMatch(
                                changed -> changed.equals(relative.get()) || changed.startsWith(relative.get() + "/"));
    }
}
