package io.testflow.engine.use;

import java.util.Locale;

/** What something can be that a test uses. */
public enum PartKind {
    /** A method that was executed. */
    METHOD("method", "methods"),
    /** A class, by what it declares. */
    SHAPE("declaration", "declarations"),
    /** A class, by which of its methods override which. */
    DISPATCH("overriding of a class", "overridings of classes"),
    /** A class with everything in it: of a library, or one that decides which tests there are. */
    CLASS("whole class", "whole classes"),
    /** What reflection lists of a class, or looks for in it by name. */
    MEMBERS("list of members", "lists of members"),
    /** All code of the project, which a process could run. */
    CODE("process that can run all code of the project", "processes that can run all code of the project"),
    /** The content of a file. */
    FILE("file", "files"),
    /** Whether a path exists. */
    EXISTENCE("look for a path", "looks for paths"),
    /** Whether a path exists, and the size of a file. */
    ATTRIBUTES("look at a path", "looks at paths"),
    /** The names in a directory. */
    DIRECTORY("listing of a directory", "listings of directories"),
    /** What the class path holds by a name. */
    RESOURCE("resource", "resources"),
    /** A system property. */
    PROPERTY("system property", "system properties"),
    /** An environment variable. */
    VARIABLE("environment variable", "environment variables"),
    /** An image that a container was made of. */
    IMAGE("image of a container", "images of containers"),
    /** A parameter of the test run. */
    CONFIGURATION("parameter of the test run", "parameters of the test run");

    private final String one;
    private final String many;

    PartKind(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** A number of such parts in words, {@code 2 files}. */
    public String count(int number) {
        return number + " " + (number == 1 ? one : many);
    }

    /** The name for programs, {@code method}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
