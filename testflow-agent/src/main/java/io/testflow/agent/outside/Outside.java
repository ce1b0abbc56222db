package io.testflow.agent.outside;

import io.testflow.agent.recording.Probe;
import io.testflow.agent.recording.Recorder;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Notes what tests use of the world around their code. Thread-safe.
 *
 * <p>Written without lambdas and concatenation: a hook may be passed while the JVM links those. What cannot be noted leaves a
 * gap in the record.
 */
public final class Outside {

    private final Recorder recorder;
    private final UsedFiles files;
    private final UsedResources resources;
    private final UsedBundles bundles;
    private final UsedTypes types;
    private final UsedSettings settings;
    private final UsedMachine machine;
    private final AtomicReference<@Nullable Object> classPath = new AtomicReference<>();

    /** Creates what notes down with a recorder. */
    public Outside(Recorder recorder) {
        this.recorder = recorder;
        NotedNames names = new NotedNames(recorder);
        this.files = new UsedFiles(names);
        this.resources = new UsedResources(names);
        this.bundles = new UsedBundles(names);
        this.types = new UsedTypes(names);
        this.settings = new UsedSettings(names);
        this.machine = new UsedMachine(names);
    }

    /**
     * A hook was passed.
     *
     * @param number of the action that it stands for
     */
    @SuppressWarnings("CatchingUnchecked") // The JDK's method must go on whatever happens here.
    public void seen(int number, @Nullable Object first, @Nullable Object second) {
        try {
            Action action = Action.of(number);
            if (first != null || action == Action.VARIABLES) {
                act(action, first == null ? "" : first, second);
            }
        } catch (Throwable e) {
            gap("a hook that failed");
        }
    }

    /** Whether an action is one of those that do not count where a class loader looks for a class. */
    public static boolean isOfFiles(int number) {
        return Action.of(number).compareTo(Action.MOVED) <= 0;
    }

    /**
     * Whether an action is one that the JDK begins by listing the methods of the class, before any other hook is passed in its
     * thread; a security manager may come in between.
     */
    @SuppressWarnings("removal") // On JDK 17 there can be one.
    public static boolean looksUpMethod(int number, @Nullable Object name) {
        return number == Action.METHOD_BY_NAME.number() && name != null && System.getSecurityManager() == null;
    }

    /** Whether an action is that list. */
    public static boolean listsMethods(int number) {
        return number == Action.DECLARED_METHODS.number();
    }

    /**
     * Whether a path is that of a class loader of the JDK, which is asked for most classes; it is the first that is searched. A
     * {@code URLClassLoader} has one of its own, where the user chose what is on it.
     */
    public boolean isClassPath(Object path) {
        Object known = classPath.get();
        return known == null
                ? Caller.now() == Caller.CLASS_LOADER && classPath.compareAndSet(null, path)
                : known == path;
    }

    /** Notes, for whoever runs now, that something could not be watched. */
    void gap(String where) {
        recorder.note(recorder.probes().of(new Probe(Probe.Kind.GAP, where, "")));
    }

    private void act(Action action, Object first, @Nullable Object second) {
        switch (action) {
            case READ -> files.used(Probe.Kind.FILE_READ, first);
            case ASKED -> files.used(Probe.Kind.FILE_ASKED, first);
            case ATTRIBUTES -> files.used(Probe.Kind.FILE_ATTRIBUTES, first);
            case LISTED -> files.used(Probe.Kind.DIRECTORY_LISTED, first);
            case WRITTEN -> files.written(first);
            case OPENED -> opened(first, second);
            case OPENED_IN_MODE -> opened(first, true, !"r".equals(second));
            case COPIED -> {
                files.used(Probe.Kind.FILE_READ, first);
                files.moved(second);
            }
            case MOVED -> {
                files.used(Probe.Kind.FILE_READ, first);
                files.moved(first);
                files.moved(second);
            }
            case CONNECTED_TO_JAR -> files.connected(first);
            case RESOURCE -> resources.asked(first);
            case RESOURCE_OF_CLASS -> resources.askedBeside(first, second);
            case BUNDLE -> bundles.asked(first, second);
            case CLASS -> types.asked(first);
            case METHODS -> types.members(first, "");
            case DECLARED_METHODS -> types.declaredMethods(first);
            case METHOD_BY_NAME -> types.method(first, second);
            case CONSTRUCTORS -> types.members(first, "<init>");
            case FIELDS -> types.members(first, "<fields>");
            case SHAPE -> types.shape(first);
            case PROPERTY -> settings.read(first, second);
            case PROPERTIES -> settings.read(first, UsedSettings.ALL);
            case PROPERTY_NAMES -> settings.read(first, UsedSettings.ALL_NAMES);
            case PROPERTY_WRITTEN -> settings.written(first, second);
            case PROPERTIES_WRITTEN -> settings.written(first, UsedSettings.ALL);
            case PROPERTIES_EXCHANGED -> settings.exchanged();
            case VARIABLE -> settings.variable(first);
            case VARIABLES -> settings.variable(UsedSettings.ALL);
            case VARIABLE_NAMES -> settings.variable(UsedSettings.ALL_NAMES);
            case PROCESS -> machine.started(first);
            case ADDRESS -> machine.connected(first);
        }
    }

    private void opened(Object file, @Nullable Object options) {
        if (options instanceof Set<?> set) {
            boolean writes = set.contains(StandardOpenOption.WRITE) || set.contains(StandardOpenOption.APPEND);
            opened(file, !writes || set.contains(StandardOpenOption.READ), writes);
        }
    }

    private void opened(Object file, boolean reads, boolean writes) {
        if (reads) {
            files.used(Probe.Kind.FILE_READ, file);
        }
        if (writes) {
            files.written(file);
        }
    }
}
