package io.testflow.engine.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * One module of a project; all paths absolute, present on disk or not.
 *
 * @param id {@code groupId:artifactId}
 * @param directory where its build file is
 * @param sourceRoots directories of main sources, generated ones included
 * @param testSourceRoots directories of test sources, generated ones included
 * @param resources what is copied beside the main classes
 * @param testResources what is copied beside the test classes
 * @param classes output directory of main code
 * @param testClasses output directory of test code
 * @param testClassPath what else is on the class path of its tests, in order
 * @param tools modules of this project that take part in building it beside the class path: annotation processors, plugins
 * @param output the directory for TestFlow's own files of this module, {@code target/testflow}
 */
public record ProjectModule(
        String id,
        Path directory,
        List<Path> sourceRoots,
        List<Path> testSourceRoots,
        List<ResourceRoot> resources,
        List<ResourceRoot> testResources,
        Path classes,
        Path testClasses,
        List<ClassPathEntry> testClassPath,
        Set<String> tools,
        Path output) {

    /** Copies the lists. */
    public ProjectModule {
        sourceRoots = List.copyOf(sourceRoots);
        testSourceRoots = List.copyOf(testSourceRoots);
        resources = List.copyOf(resources);
        testResources = List.copyOf(testResources);
        testClassPath = List.copyOf(testClassPath);
        tools = Set.copyOf(tools);
    }
}
