package io.testflow.agent.outside;

/** What a hook in the JDK stands for; its number is in the code that is put in. Those of files come first. */
enum Action {
    /** The first is a file whose content is read. */
    READ,
    /** The first is a path that is asked whether it exists. */
    ASKED,
    /** The first is a path whose attributes are asked. */
    ATTRIBUTES,
    /** The first is a directory that is listed. */
    LISTED,
    /** The first is a path that is written, made or deleted. */
    WRITTEN,
    /** The first is a path that is opened with the options that are the second. */
    OPENED,
    /** The first is a file that is opened in the mode that is the second, as of a random access file. */
    OPENED_IN_MODE,
    /** The first is a path that is copied to the second. */
    COPIED,
    /** The first is a path that is moved to the second. */
    MOVED,
    /** The first is a connection to a jar or to an entry in one. */
    CONNECTED_TO_JAR,
    /** The first is the name of a resource. */
    RESOURCE,
    /** The first is a class and the second the name of a resource beside it. */
    RESOURCE_OF_CLASS,
    /** The first is the name of a bundle of resources that is asked for the locale that is the second, be it in a cache or not. */
    BUNDLE,
    /** The first is the name of a class that is asked for. */
    CLASS,
    /** The first is a class whose methods are listed, or searched in a way that no hook tells. */
    METHODS,
    /** The same, unless it is a look-up by name. */
    DECLARED_METHODS,
    /** The first is a class in which a method is looked for whose name is the second. */
    METHOD_BY_NAME,
    /** The first is a class whose constructors are listed or searched. */
    CONSTRUCTORS,
    /** The first is a class whose fields are listed or searched. */
    FIELDS,
    /** The first is a class that is asked for its record components or permitted subclasses. */
    SHAPE,
    /** The second is the key that is looked for in the properties that are the first. */
    PROPERTY,
    /** The first are properties that are listed with their values. */
    PROPERTIES,
    /** The first are properties whose names are listed. */
    PROPERTY_NAMES,
    /** The second is the key that is set in the properties that are the first. */
    PROPERTY_WRITTEN,
    /** The first are properties of which any can change. */
    PROPERTIES_WRITTEN,
    /** The first is what the system properties are exchanged for. */
    PROPERTIES_EXCHANGED,
    /** The first is the name of an environment variable. */
    VARIABLE,
    /** The first lists environment variables with their values. */
    VARIABLES,
    /** The first lists the names of environment variables. */
    VARIABLE_NAMES,
    /** The first builds a process that is started. */
    PROCESS,
    /** The first is an address that is connected to. */
    ADDRESS;

    private static final Action[] ALL = values();

    static Action of(int number) {
        return ALL[number];
    }

    /** What stands for it in the code that is put in, which lives no longer than this JVM. */
    @SuppressWarnings("EnumOrdinal")
    int number() {
        return ordinal();
    }
}
