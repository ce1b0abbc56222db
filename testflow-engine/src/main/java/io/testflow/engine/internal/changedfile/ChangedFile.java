package io.testflow.engine.internal.changedfile;

import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.ProjectModule;
import java.nio.file.Path;
import java.util.Optional;

/** A changed file, and what it is to the project. */
public sealed interface ChangedFile {

    /** The change itself. */
    FileChange change();

    /**
     * A source file of a module.
     *
     * @param module the module that compiles it
     * @param test whether it is test code
     */
    record Source(FileChange change, ProjectModule module, boolean test) implements ChangedFile {}

    /**
     * A file that the build copies to the class path.
     *
     * @param module the module that it belongs to
     * @param test whether tests alone have it on their class path
     * @param name its path on the class path, with slashes
     */
    record Resource(FileChange change, ProjectModule module, boolean test, String name) implements ChangedFile {}

    /** A file that tells the build tool what to do. */
    record Build(FileChange change) implements ChangedFile {}

    /**
     * A text for people, which tests read only where they name it.
     *
     * @param module the module in whose folder it is
     */
    record Documentation(FileChange change, ProjectModule module) implements ChangedFile {}

    /**
     * A file in the folder of a module whose use is not known.
     *
     * @param module the module in whose folder it is
     */
    record Unknown(FileChange change, ProjectModule module) implements ChangedFile {}

    /** A file outside of all modules whose use is not known. */
    record Homeless(FileChange change) implements ChangedFile {}

    /**
     * A file of a Maven module that this build leaves out.
     *
     * @param pom the pom of that module, present or not
     */
    record Foreign(FileChange change, Path pom) implements ChangedFile {

        /** The artifact id of that module; empty where its pom does not tell. */
        public Optional<String> artifactId() {
            return PomArtifact.of(pom);
        }
    }

    /** A file that TestFlow alone reads. */
    record Own(FileChange change) implements ChangedFile {}
}
