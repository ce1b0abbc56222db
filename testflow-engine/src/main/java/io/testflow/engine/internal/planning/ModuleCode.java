package io.testflow.engine.internal.planning;

import io.testflow.core.internal.classgraph.ClassGraph;
import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.selection.TestClasses;
import io.testflow.engine.internal.bytecode.ClassFileReading.Unreadable;
import io.testflow.engine.internal.planning.ProjectCode.CodePart;
import io.testflow.engine.project.ProjectModule;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The code that the tests of one module have on their class path, as far as it is the project's own.
 *
 * @param module the module
 * @param owners all modules whose code is on the class path, this one among them
 * @param graph the class graph of the project
 * @param parts main and test code of modules, by {@link #key}
 * @param tests the tests of the module
 */
record ModuleCode(
        ProjectModule module,
        List<ProjectModule> owners,
        ClassGraph graph,
        Map<String, CodePart> parts,
        TestClasses tests) {

    /** The name under which the main or the test code of a module stands. */
    static String key(String moduleId, boolean testCode) {
        return testCode ? moduleId + " tests" : moduleId;
    }

    /** Whether the main or the test code of a module is on the class path. */
    boolean has(String moduleId, boolean testCode) {
        return parts.containsKey(key(moduleId, testCode));
    }

    /** Whether anything of a module is on the class path. */
    boolean hasAny(String moduleId) {
        return has(moduleId, false) || has(moduleId, true);
    }

    /** The classes of the main or the test code of a module. */
    Stream<ClassSummary> classesOf(String moduleId, boolean testCode) {
        return Optional.ofNullable(parts.get(key(moduleId, testCode))).stream()
                .flatMap(part -> part.classes().stream());
    }

    /** All classes on the class path. */
    Stream<ClassSummary> classes() {
        return parts.values().stream().flatMap(part -> part.classes().stream());
    }

    /** The classes on the class path with a path that leads out of the folder in which tests run. */
    Stream<ClassSummary> leadingOut() {
        return parts.values().stream().flatMap(part -> part.leadingOut().stream());
    }

    /** The words of the resources on the class path, by name. */
    Map<String, Set<String>> resources() {
        Map<String, Set<String>> resources = new HashMap<>();
        parts.values().forEach(part -> resources.putAll(part.resources()));
        return resources;
    }

    /** Class files on the class path that could not be read. */
    List<Unreadable> unreadable() {
        return parts.values().stream()
                .flatMap(part -> part.unreadable().stream())
                .toList();
    }

    /** Whether a node of the graph is on the class path. */
    boolean holds(int node) {
        return parts.values().stream().anyMatch(part -> part.nodes().get(node));
    }

    /** The nodes of the graph that are on the class path. */
    BitSet scope() {
        BitSet scope = new BitSet();
        parts.values().forEach(part -> scope.or(part.nodes()));
        return scope;
    }
}
