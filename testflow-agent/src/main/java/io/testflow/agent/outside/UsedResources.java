package io.testflow.agent.outside;

import io.testflow.agent.recording.Probe.Kind;
import org.jspecify.annotations.Nullable;

/** Notes resources by the names that class loaders are asked for, whether they find them or not. Thread-safe. */
final class UsedResources {

    private final NotedNames names;

    UsedResources(NotedNames names) {
        this.names = names;
    }

    void asked(Object resource) {
        if (resource instanceof String name) {
            note(name);
        }
    }

    /** A resource that a class asks for, beside itself unless its name begins with a slash. */
    void askedBeside(Object owner, @Nullable Object resource) {
        if (resource instanceof String name && owner instanceof Class<?> type) {
            if (name.startsWith("/")) {
                note(name.substring(1));
            } else {
                String folder = type.getPackageName().replace('.', '/');
                note(folder.isEmpty() ? name : folder.concat("/").concat(name));
            }
        }
    }

    private void note(String name) {
        names.noteOfTests(Kind.RESOURCE, name);
    }
}
