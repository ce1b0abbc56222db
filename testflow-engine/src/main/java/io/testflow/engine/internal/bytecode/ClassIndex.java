package io.testflow.engine.internal.bytecode;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.engine.internal.bytecode.ClassFileReading.Unreadable;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * All classes of one output directory or jar.
 *
 * @param summaries the classes; several of the same name where there is a version of a class for other versions of Java
 *     ({@code META-INF/versions/N})
 * @param contents of a directory, by the name of each class, a hash of 64 bits of the content of its file
 * @param services providers by service, from {@code META-INF/services} and from a module's {@code provides}
 * @param unreadable what cannot be said anything of; empty in the best case
 * @param remarks trouble with the cache, which costs no more than time
 */
public record ClassIndex(
        Collection<ClassSummary> summaries,
        Map<String, Long> contents,
        Map<String, List<String>> services,
        List<Unreadable> unreadable,
        List<String> remarks) {}
