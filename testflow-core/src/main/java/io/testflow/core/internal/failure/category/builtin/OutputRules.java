package io.testflow.core.internal.failure.category.builtin;

import static io.testflow.core.failure.BuiltInCategory.DISK;
import static io.testflow.core.failure.BuiltInCategory.JVM_CRASH;
import static io.testflow.core.failure.BuiltInCategory.OUT_OF_MEMORY;
import static io.testflow.core.failure.BuiltInCategory.PORT_IN_USE;

import io.testflow.core.internal.failure.category.rule.Rule;
import java.util.List;

/** What a test prints that names a cause where its throwables do not. */
final class OutputRules {

    private OutputRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.words(OUT_OF_MEMORY, "memory-in-output", "java.lang.outofmemoryerror", "heap out of memory"),
                Rule.words(DISK, "disk-in-output", "no space left on device", "enospc"),
                Rule.words(PORT_IN_USE, "port-in-output", "address already in use", "eaddrinuse"),
                Rule.words(JVM_CRASH, "crash-in-output", "a fatal error has been detected by the java runtime"));
    }
}
