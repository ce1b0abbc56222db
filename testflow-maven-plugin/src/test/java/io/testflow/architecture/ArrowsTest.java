package io.testflow.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.testflow.architecture.House.isRedOn;
import static io.testflow.architecture.House.keeps;

import com.tngtech.archunit.lang.ArchRule;
import io.testflow.agent.planted.AgentKnowsTheCore;
import io.testflow.core.plan.planted.ShadedKnowsTheRest;
import io.testflow.core.planted.CoreFakes;
import io.testflow.core.planted.CoreKnowsMaven;
import io.testflow.data.planted.DataCopies;
import io.testflow.data.planted.DataKnowsTheEngine;
import io.testflow.engine.planted.EngineKnowsTheLauncher;
import io.testflow.engine.planted.ring.one.One;
import io.testflow.engine.planted.ring.two.Two;
import io.testflow.environment.planted.EnvironmentKnowsTheEngine;
import io.testflow.environment.planted.EnvironmentReadsYaml;
import io.testflow.junit.internal.spring.planted.SpringStartsEnvironments;
import io.testflow.junit.planted.ExtensionKnowsTheEngine;
import io.testflow.launcher.planted.LauncherKnowsTheYamlReader;
import io.testflow.maven.planted.PluginKnowsTheLauncher;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Which module may see which: plugin to engine to core, launcher to core, and nothing back. */
class ArrowsTest {

    private static final String[] JAVA = {"java..", "javax..", "org.jspecify.annotations.."};

    private static final String FAKER = "net.datafaker..";

    private static final ArchRule CORE = classes()
            .that()
            .resideInAPackage("io.testflow.core..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(JAVA, "io.testflow.core..", "org.snakeyaml.engine..", FAKER))
            .because("the core runs in both JVMs and knows neither Maven nor JUnit");

    private static final ArchRule FAKES = noClasses()
            .that()
            .resideInAPackage("io.testflow.core..")
            .and()
            .resideOutsideOfPackage("io.testflow.core.internal.data.faker..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FAKER)
            .because("Datafaker is not there where nobody asks for its expressions");

    private static final ArchRule LAUNCHER = classes()
            .that()
            .resideInAPackage("io.testflow.launcher..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    and(and(JAVA, ShadedCore.packages()), "io.testflow.launcher..", "org.junit..", "org.testng.."))
            .because(
                    "the launcher goes onto test class paths unasked, with the plan and result format of the core alone");

    private static final ArchRule AGENT = classes()
            .that()
            .resideInAPackage("io.testflow.agent..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(JAVA, "io.testflow.agent.."))
            .because("the agent is loaded before anything else, and stands alone");

    private static final ArchRule SHADED_CORE = classes()
            .that()
            .resideInAnyPackage(ShadedCore.packages())
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(JAVA, ShadedCore.packages()))
            .because("what is shaded into the launcher finds no other class of the core there");

    private static final String DOCKER = "org.testcontainers..";
    private static final String ENGINES = "com.github.dockerjava.api..";
    private static final String YAML = "org.snakeyaml.engine.v2.api..";

    private static final ArchRule ENVIRONMENT = classes()
            .that()
            .resideInAPackage("io.testflow.environment..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(
                    JAVA,
                    "com.sun.management..",
                    "io.testflow.core..",
                    "io.testflow.environment..",
                    "org.tukaani.xz..",
                    DOCKER,
                    ENGINES,
                    YAML))
            .because("environments run in both JVMs, and the libraries of services are the user's to add");

    private static final ArchRule CONTAINERS = noClasses()
            .that()
            .resideInAPackage("io.testflow.environment..")
            .and()
            .resideOutsideOfPackage("io.testflow.environment.internal.docker..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DOCKER, ENGINES, YAML)
            .because("Testcontainers is not there where nobody wants a container");

    private static final String COPY = "org.postgresql..";

    private static final ArchRule DATA = classes()
            .that()
            .resideInAPackage("io.testflow.data..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(JAVA, "io.testflow.core..", "io.testflow.data..", COPY))
            .because("data are loaded in both JVMs, and drivers are the user's to add");

    private static final ArchRule DRIVERS = noClasses()
            .that()
            .resideInAPackage("io.testflow.data..")
            .and()
            .resideOutsideOfPackage("io.testflow.data.internal.postgres..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(COPY)
            .because("PostgreSQL's driver is not there where the data go into another database");

    private static final ArchRule EXTENSION = classes()
            .that()
            .resideInAPackage("io.testflow.junit..")
            .and()
            .resideOutsideOfPackage("io.testflow.junit.internal.spring..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(
                    JAVA,
                    "io.testflow.junit..",
                    "io.testflow.core..",
                    "io.testflow.environment..",
                    "io.testflow.data..",
                    "org.junit.jupiter.api..",
                    "org.junit.platform.commons.support.."))
            .because("the extension is a test dependency of users and brings what starts environments, nothing else");

    private static final ArchRule SPRING = classes()
            .that()
            .resideInAPackage("io.testflow.junit.internal.spring..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(
                    JAVA,
                    "io.testflow.junit",
                    "io.testflow.junit.internal.spring",
                    "org.junit.platform.commons.support..",
                    "org.springframework.."))
            .because("Spring is there where the user has it, and what it loads does nothing else");

    private static final ArchRule ENGINE = noClasses()
            .that()
            .resideInAPackage("io.testflow.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.testflow.launcher..",
                    "io.testflow.agent..",
                    "io.testflow.junit..",
                    "io.testflow.maven..",
                    "org.apache.maven..",
                    "org.codehaus.plexus..",
                    "org.junit..",
                    "junit..")
            .because("the engine plans a project with no build tool in sight, and meets the test JVM in files alone");

    private static final ArchRule PLUGIN = noClasses()
            .that()
            .resideInAPackage("io.testflow.maven..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.testflow.launcher..", "io.testflow.agent..", "io.testflow.junit..", "org.junit..", "junit..")
            .because("the plugin hands the launcher on as a file");

    private static final ArchRule RINGS = slices().matching("io.testflow.(**)")
            .should()
            .beFreeOfCycles()
            .because("a ring of packages is one big package");

    @Test
    void core_knows_java_and_the_yaml_reader() {
        keeps(CORE);
        isRedOn(CORE, CoreKnowsMaven.class);
    }

    @Test
    void what_needs_datafaker_is_in_one_package() {
        keeps(FAKES);
        isRedOn(FAKES, CoreFakes.class);
    }

    @Test
    void launcher_knows_junit_testng_and_the_part_of_the_core_that_is_shaded_into_it() {
        keeps(LAUNCHER);
        isRedOn(LAUNCHER, LauncherKnowsTheYamlReader.class);
    }

    @Test
    void agent_knows_itself_alone() {
        keeps(AGENT);
        isRedOn(AGENT, AgentKnowsTheCore.class);
    }

    @Test
    void shaded_part_of_the_core_knows_itself_alone() {
        keeps(SHADED_CORE);
        isRedOn(SHADED_CORE, ShadedKnowsTheRest.class);
    }

    @Test
    void environment_knows_the_core_alone() {
        keeps(ENVIRONMENT);
        isRedOn(ENVIRONMENT, EnvironmentKnowsTheEngine.class);
    }

    @Test
    void what_needs_testcontainers_is_in_one_package() {
        keeps(CONTAINERS);
        isRedOn(CONTAINERS, EnvironmentReadsYaml.class);
    }

    @Test
    void data_know_the_core_alone() {
        keeps(DATA);
        isRedOn(DATA, DataKnowsTheEngine.class);
    }

    @Test
    void what_needs_the_driver_of_postgresql_is_in_one_package() {
        keeps(DRIVERS);
        isRedOn(DRIVERS, DataCopies.class);
    }

    @Test
    void extension_knows_junit_and_what_starts_environments() {
        keeps(EXTENSION);
        isRedOn(EXTENSION, ExtensionKnowsTheEngine.class);
    }

    @Test
    void what_spring_loads_knows_spring_and_the_annotations() {
        keeps(SPRING);
        isRedOn(SPRING, SpringStartsEnvironments.class);
    }

    @Test
    void engine_knows_neither_maven_nor_junit_nor_another_module_than_the_core() {
        keeps(ENGINE);
        isRedOn(ENGINE, EngineKnowsTheLauncher.class);
    }

    @Test
    void plugin_sees_neither_launcher_nor_extension() {
        keeps(PLUGIN);
        isRedOn(PLUGIN, PluginKnowsTheLauncher.class);
    }

    @Test
    void packages_form_no_ring() {
        keeps(RINGS);
        isRedOn(RINGS, One.class, Two.class);
    }

    private static String[] and(String[] some, String... more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
