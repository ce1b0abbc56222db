package io.testflow.architecture;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** All modules as they were compiled: {@code target/classes}, before the launcher's copy of the core is relocated. */
final class House {

    /** Where each module's classes live; a module's folder and the package that is its own. */
    static final Map<String, String> PACKAGES = Map.of(
            "testflow-core", "io.testflow.core",
            "testflow-launcher", "io.testflow.launcher",
            "testflow-agent", "io.testflow.agent",
            "testflow-environment", "io.testflow.environment",
            "testflow-data", "io.testflow.data",
            "testflow-junit-extension", "io.testflow.junit",
            "testflow-engine", "io.testflow.engine",
            "testflow-maven-plugin", "io.testflow.maven");

    /** The root of the checkout. */
    static final Path ROOT = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .normalize()
            .getParent();

    private static final Map<String, JavaClasses> MODULES =
            PACKAGES.keySet().stream().collect(toUnmodifiableMap(module -> module, House::read));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(PACKAGES.keySet().stream().map(House::output).toList());

    private House() {}

    /** The classes of one module. */
    static JavaClasses module(String folder) {
        return MODULES.get(folder);
    }

    /** The classes of all modules. */
    static JavaClasses classes() {
        return CLASSES;
    }

    /** Fails where the house breaks the rule, or where the rule matches nothing in it. */
    static void keeps(ArchRule rule) {
        rule.check(CLASSES);
    }

    /** Fails where the rule overlooks a fault that was planted for it. */
    static void isRedOn(ArchRule rule, Class<?>... planted) {
        List<String> faults = rule.allowEmptyShould(true)
                .evaluate(new ClassFileImporter().importClasses(planted))
                .getFailureReport()
                .getDetails();
        assertThat(faults).as(rule.getDescription()).isNotEmpty();
    }

    private static JavaClasses read(String module) {
        return new ClassFileImporter().importPath(output(module));
    }

    private static Path output(String module) {
        Path output = ROOT.resolve(module).resolve("target/classes");
        assertThat(Files.isDirectory(output)).as("%s is compiled", module).isTrue();
        return output;
    }
}
