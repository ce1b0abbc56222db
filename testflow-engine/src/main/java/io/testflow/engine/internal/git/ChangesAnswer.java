package io.testflow.engine.internal.git;

import io.testflow.engine.project.ProjectChanges;

/** What git answers when it is asked for the changes since a revision. */
public sealed interface ChangesAnswer {

    /**
     * Git knows.
     *
     * @param changes the changes; whoever gets them closes them
     */
    record Known(ProjectChanges changes) implements ChangesAnswer {}

    /**
     * Git cannot tell, so that everything has to run.
     *
     * @param why what is wrong, where, and the cure; complete sentences for a user
     */
    record CannotTell(String why) implements ChangesAnswer {}
}
