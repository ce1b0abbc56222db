package io.testflow.agent.outside;

import io.testflow.agent.recording.Probe.Kind;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Notes system properties and environment variables, without those that say what the JDK is and where: they are in the key
 * of a snapshot, or another on each machine. Thread-safe.
 */
final class UsedSettings {

    /** Stands for all names. */
    static final String ALL = "*";

    /** Stands for the names of all, and not for their values; none has it as its name. */
    static final String ALL_NAMES = "*=";

    private static final String[] OF_JDK = {
        "java.",
        "jdk.",
        "sun.",
        "com.sun.",
        "os.",
        "user.",
        "file.",
        "line.",
        "path.",
        "native.",
        "stdin.",
        "stdout.",
        "stderr.",
        "awt.",
        "surefire.",
        "testflow."
    };

    private final NotedNames names;
    private final Set<String> written = ConcurrentHashMap.newKeySet();

    UsedSettings(NotedNames names) {
        this.names = names;
    }

    void read(Object properties, @Nullable Object key) {
        if (properties != System.getProperties() || !(key instanceof String name)) {
            return;
        }
        boolean ofJdk = isOfJdk(name);
        boolean counts = !ofJdk && !names.isNoted(Kind.PROPERTY, name);
        String origin = ofJdk && !written.contains(name) ? null : origin(name);
        if (origin != null && names.isNoted(Kind.PROPERTY_READ_BACK, origin)) {
            origin = null;
        }
        if ((counts || origin != null) && Caller.now() != Caller.MACHINERY) {
            if (counts) {
                names.note(Kind.PROPERTY, name, name);
            }
            if (origin != null) {
                names.note(Kind.PROPERTY_READ_BACK, origin, origin);
            }
        }
    }

    void written(Object properties, @Nullable Object key) {
        if (properties == System.getProperties()
                && key instanceof String name
                && !names.isNotedWritten(Kind.PROPERTY_WRITTEN, name)
                && Caller.now() != Caller.MACHINERY) {
            written.add(name);
            names.noteWritten(Kind.PROPERTY_WRITTEN, name, name);
        }
    }

    /** Other properties come to be the system's. */
    void exchanged() {
        written(System.getProperties(), ALL);
    }

    void variable(Object key) {
        if (key instanceof String name) {
            names.noteOfTests(Kind.VARIABLE, name);
        }
    }

    /** What was written that a name answers to: itself, all of them where it stands for all, or an exchange of all. */
    private @Nullable String origin(String name) {
        if (written.isEmpty()) {
            return null;
        }
        return name.equals(ALL) || name.equals(ALL_NAMES) || written.contains(ALL)
                ? ALL
                : written.contains(name) ? name : null;
    }

    private static boolean isOfJdk(String name) {
        for (String prefix : OF_JDK) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
