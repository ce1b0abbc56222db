package io.testflow.engine.internal.modules;

import io.testflow.engine.project.ProjectModule;

/** To whom a file of the checkout belongs. */
public sealed interface FileOwner {

    /** A module of the project. */
    record Module(ProjectModule module) implements FileOwner {}

    /**
     * A Maven module that is no part of this build.
     *
     * @param directory relative to the root of the work tree, with slashes
     */
    record OtherModule(String directory) implements FileOwner {}

    /** No module: a file beside all of them, or of another kind of project. */
    record Nobody() implements FileOwner {}
}
