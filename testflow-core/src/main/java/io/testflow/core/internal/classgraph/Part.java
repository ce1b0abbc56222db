package io.testflow.core.internal.classgraph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One directory or jar of the class path, as a part of the class graph.
 *
 * @param classes its classes; two of one name count as one class that uses what either uses
 * @param splitByMethods which of them are tests whose methods can be told apart
 * @param services providers registered here, by the name of the service
 * @param resources words of its resources, by their path on the class path
 */
public record Part(
        Collection<ClassSummary> classes,
        Predicate<ClassSummary> splitByMethods,
        Map<String, List<String>> services,
        Map<String, Set<String>> resources) {}
