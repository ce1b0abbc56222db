package io.testflow.core.internal.classgraph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * One directory or jar of the class path, as a part of the class graph.
 *
 * @param classes its classes; two of one name count as one class that uses what either uses
 * @param methodsApart names of the test methods of a class that nobody but the runner calls, other methods of the class
 *     aside; empty where the class stays whole
 * @param services providers registered here, by the name of the service
 * @param resources words of its resources, by their path on the class path
 */
public record Part(
        Collection<ClassSummary> classes,
        Function<ClassSummary, Set<String>> methodsApart,
        Map<String, List<String>> services,
        Map<String, Set<String>> resources) {}
