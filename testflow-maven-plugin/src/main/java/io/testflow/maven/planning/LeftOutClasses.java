package io.testflow.maven.planning;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.maven.excludes.AbstractClasses;
import io.testflow.maven.excludes.ExcludesFile;
import io.testflow.maven.surefire.TestPlugin;
import io.testflow.maven.wiring.WiredRun;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes Surefire and Failsafe leave out classes, by properties of the project that their configuration refers to. */
final class LeftOutClasses {

    private static final String EXCLUDES = "excludes";
    private static final String NESTED_CLASSES = "**/*$*";

    private final Path moduleDirectory;
    private final Path testClasses;
    private final Properties projectProperties;

    LeftOutClasses(Path moduleDirectory, Path testClasses, Properties projectProperties) {
        this.moduleDirectory = moduleDirectory;
        this.testClasses = testClasses;
        this.projectProperties = projectProperties;
    }

    /** For a run that the participant wired: the properties are those that it put into the configuration. */
    void leaveOut(PlannedRun run, WiredRun wired) throws IOException {
        Set<String> classes = classes(run);
        if (classes.isEmpty()) {
            return;
        }
        String own = projectProperties.getProperty(wired.ownExcludesProperty());
        ExcludesFile.write(run.directory().excludes(), lines(own), classes);
        projectProperties.setProperty(
                wired.excludesProperty(), run.directory().excludes().toString());
        projectProperties.setProperty(wired.failIfNoTestsProperty(), "false");
    }

    /**
     * For all runs of a plugin where nothing is wired: the plugin's own properties, which count for all of its executions
     * that have no such parameter of their own. What one of them has to run, none of them leaves out.
     */
    void leaveOut(TestPlugin plugin, List<PlannedRun> runs) throws IOException {
        Set<String> classes = new TreeSet<>(classes(runs.get(0)));
        for (PlannedRun run : runs) {
            classes.retainAll(classes(run));
        }
        String property = plugin.property("excludesFile");
        RunDirectory directory = runs.get(0).directory();
        Optional<String> own = runs.get(0).execution().properties().value(property);
        if (classes.isEmpty() || own.equals(Optional.of(directory.excludes().toString()))) {
            return;
        }
        ExcludesFile.write(directory.excludes(), lines(own.orElse(null)), classes);
        projectProperties.setProperty(property, directory.excludes().toString());
        if (own.isEmpty()
                && runs.get(0)
                        .execution()
                        .properties()
                        .value(plugin.property(EXCLUDES))
                        .isEmpty()) {
            projectProperties.setProperty(plugin.property(EXCLUDES), NESTED_CLASSES);
        }
    }

    /** Where no test is left, also those that nothing but their names makes tests: then no JVM starts. */
    private Set<String> classes(PlannedRun run) throws IOException {
        Set<String> classes = new TreeSet<>(run.excluded());
        if (run.isEmpty()) {
            classes.addAll(AbstractClasses.in(testClasses, classes));
        }
        return classes;
    }

    private List<String> lines(@Nullable String ownFile) throws IOException {
        return ownFile == null
                ? List.of()
                : Files.readAllLines(moduleDirectory.resolve(ownFile), Charset.defaultCharset());
    }
}
