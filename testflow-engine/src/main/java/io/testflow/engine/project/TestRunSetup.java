package io.testflow.engine.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How one execution runs the tests of a module.
 *
 * @param execution its id, {@code default-test}
 * @param directory where its test JVMs meet the build, absolute
 * @param jdk feature version of the JDK that runs the tests, {@code 17}
 * @param assertions whether its test JVMs check assertions
 * @param properties the system properties that the build sets for its test JVMs, all that it knows of
 * @param environment the environment variables that they see
 * @param configuration what the build says of the run, by parameter, in words that hold in every checkout
 * @param additionalClassPath what the build puts on their class path behind all that {@link ProjectModule#testClassPath()} has,
 *     absolute, present or not
 * @param packaged whether the build makes more files between the plan and the tests, as where it packages in between
 * @param images what there is now under the names of images of containers
 */
public record TestRunSetup(
        String execution,
        Path directory,
        int jdk,
        boolean assertions,
        Map<String, String> properties,
        Map<String, String> environment,
        Map<String, String> configuration,
        List<Path> additionalClassPath,
        boolean packaged,
        ImageLookup images) {

    /** How one execution runs tests that no container is known of and nothing is added for, right after it was planned. */
    public TestRunSetup(
            String execution,
            Path directory,
            int jdk,
            boolean assertions,
            Map<String, String> properties,
            Map<String, String> environment,
            Map<String, String> configuration) {
        this(
                execution,
                directory,
                jdk,
                assertions,
                properties,
                environment,
                configuration,
                List.of(),
                false,
                ImageLookup.NONE);
    }

    /** The same with another look-up of images. */
    public TestRunSetup with(ImageLookup other) {
        return new TestRunSetup(
                execution,
                directory,
                jdk,
                assertions,
                properties,
                environment,
                configuration,
                additionalClassPath,
                packaged,
                other);
    }

    /** Copies the maps and the list. */
    public TestRunSetup {
        properties = Map.copyOf(properties);
        environment = Map.copyOf(environment);
        configuration = Map.copyOf(configuration);
        additionalClassPath = List.copyOf(additionalClassPath);
    }
}
