package io.testflow.engine;

import static io.testflow.core.plan.ReasonKind.BUILD_CONFIGURATION;
import static io.testflow.core.plan.ReasonKind.CANNOT_TELL;
import static io.testflow.core.plan.ReasonKind.CLASS_PATH;
import static io.testflow.core.plan.ReasonKind.TEST_CONFIGURATION;
import static io.testflow.core.plan.ReasonKind.UNKNOWN_FILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.ReasonKind;
import io.testflow.engine.project.BuildChange.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows 11, 13, 14, 24 and 29 of the safety table: several modules, and what the build does to them. */
class ModulesTest {

    @TempDir
    Path directory;

    private ProjectFixture project;
    private ModuleFixture core;
    private ModuleFixture web;
    private ModuleFixture side;

    @BeforeEach
    void writeTheBase() {
        project = ProjectFixture.in(directory);
        core = project.module("core")
                .main("Money", "public class Money { int add() { return 1; } }")
                .main("Tax", "class Tax { }")
                .test("Fixture", "class Fixture { int x() { return 1; } }")
                .test("MoneyTest", "class MoneyTest { @Test void adds() { new Money(); } }");
        web = project.module("web")
                .dependsOn(core)
                .test("WebTest", "class WebTest { @Test void pays() { new Money().add(); } }")
                .test("PlainTest", "class PlainTest { @Test void plain() { } }");
        side = project.module("side").test("SideTest", "class SideTest { @Test void stands() { } }");
    }

    @Test
    void a_class_of_one_module_runs_the_tests_of_another_that_reach_it() {
        project.commit();
        core.main("Money", "public class Money { int add() { return 2; } }");

        project.plan("core").runs("MoneyTest");
        project.planCompiled("web", SelectionRequest.changedSince("HEAD"))
                .runs("WebTest")
                .skips("PlainTest");
        project.planCompiled("side", SelectionRequest.changedSince("HEAD")).runsNothing();
    }

    @Test
    void a_class_of_test_code_runs_the_tests_of_another_module_that_reach_it() {
        web.dependsOnTestsOf(core).test("UserTest", "class UserTest { @Test void uses() { new Fixture().x(); } }");
        project.commit();
        core.test("Fixture", "class Fixture { int x() { return 2; } }");

        project.plan("web").runs("UserTest").skips("PlainTest", "WebTest");
    }

    @Test
    void test_code_that_is_not_on_the_class_path_runs_nothing() {
        project.commit();
        core.test("Fixture", "class Fixture { int x() { return 2; } }");

        project.plan("web").runsNothing();
    }

    @Test
    void a_class_that_is_there_as_a_jar_alone_runs_who_reaches_it() throws IOException {
        Path jar = directory.resolve("repository/core.jar");
        core.compile();
        jar(jar, core.classes());
        project.module("shop")
                .dependsOnJar(jar, core)
                .test("ShopTest", "class ShopTest { @Test void pays() { new Money().add(); } }")
                .test("OtherTest", "class OtherTest { @Test void other() { } }");
        project.commit();
        project.compile();
        core.main("Money", "public class Money { int add() { return 2; } }");
        ProjectFixture.delete(core.path("target"));

        project.planCompiled("shop", SelectionRequest.changedSince("HEAD"))
                .runs("ShopTest")
                .skips("OtherTest");
    }

    private static void jar(Path jar, Path classes) throws IOException {
        Files.createDirectories(jar.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("a/Money.class", "a/Tax.class")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(Files.readAllBytes(classes.resolve(name)));
            }
        }
    }

    @Test
    void two_classes_of_one_name_count_as_one() {
        ModuleFixture twin = project.module("twin").main("Money", "public class Money { int add() { return 5; } }");
        project.module("both")
                .dependsOn(core)
                .dependsOn(twin)
                .test("BothTest", "class BothTest { @Test void adds() { new Money().add(); } }")
                .test("OtherTest", "class OtherTest { @Test void other() { } }");
        project.commit();
        twin.main("Money", "public class Money { int add() { return 6; } }");

        project.plan("both").runs("BothTest").skips("OtherTest");
    }

    @Test
    void a_tool_of_the_build_runs_all_of_the_modules_that_it_builds() {
        web.isBuiltWith(side);
        side.main("Processor", "class Processor { }")
                .test("ProcessorTest", "class ProcessorTest { @Test void x() { new Processor(); } }");
        project.commit();
        side.main("Processor", "class Processor { int x; }");

        project.plan("web").runsAllFor(BUILD_CONFIGURATION);
        project.plan("core").runsNothing();
    }

    @Test
    void a_generated_class_runs_who_reaches_it_by_what_it_is_made_of() {
        core.write(
                "target/generated-sources/gen/a/Made.java",
                "package a; public class Made { Object x() { return new Tax(); } }");
        web.test("MadeTest", "class MadeTest { @Test void x() { new Made(); } }");
        project.commit();
        core.main("Tax", "class Tax { int x; }");

        project.plan("web").runs("MadeTest").skips("PlainTest");
    }

    @ParameterizedTest
    @CsvSource({
        "CLASS_PATH,CLASS_PATH",
        "TEST_CONFIGURATION,TEST_CONFIGURATION",
        "COMPILATION,BUILD_CONFIGURATION",
        "UNKNOWN,BUILD_CONFIGURATION"
    })
    void a_change_of_the_build_runs_all(Kind kind, ReasonKind reason) {
        web.write("pom.xml", "<project/>");
        project.commit();
        web.write("pom.xml", "<project><a/></project>");

        project.buildChange(kind, "slf4j 1 -> 2").plan("web").runsAllFor(reason);
        assertThat(List.of(CLASS_PATH, TEST_CONFIGURATION, BUILD_CONFIGURATION)).contains(reason);
    }

    @Test
    void a_build_that_does_the_same_runs_nothing() {
        web.write("pom.xml", "<project/>");
        project.commit();
        web.write("pom.xml", "<project> </project>");

        project.plan("web").runsNothing();
    }

    @Test
    void build_files_are_not_compared_where_none_has_changed() {
        project.commit();

        project.buildChange(Kind.UNKNOWN, "never asked").plan("web").runsNothing();
    }

    @Test
    void an_unknown_file_runs_its_module_and_those_who_use_it() {
        project.commit();
        core.write("data.bin", "x");

        project.plan("core").runsAllFor(UNKNOWN_FILE);
        project.plan("web").runsAllFor(UNKNOWN_FILE);
        project.plan("side").runsNothing();
    }

    @Test
    void a_file_outside_of_all_modules_runs_all() {
        project.commit();
        ProjectFixture.doing(() -> Files.writeString(directory.resolve("data.bin"), "x"));

        project.plan("core").runsAllFor(UNKNOWN_FILE);
        project.plan("side").runsAllFor(UNKNOWN_FILE);
    }

    @Test
    void a_file_of_a_module_that_the_build_leaves_out_runs_who_has_it_on_the_class_path() {
        ModuleFixture out = new ModuleFixture("out", directory.resolve("out"))
                .write(
                        "pom.xml",
                        "<project><parent><artifactId>no</artifactId></parent><artifactId>out</artifactId></project>")
                .write("src/main/java/a/Out.java", "package a; class Out { }");
        web.dependsOnJar(directory.resolve("out.jar"), out);
        project.commit();
        out.write("src/main/java/a/Out.java", "package a; class Out { int x; }");

        project.plan("web").runsAllFor(UNKNOWN_FILE);
        project.plan("side").runsNothing();
    }

    @Test
    void all_modules_at_once_are_decided_as_one_by_one() {
        core.test("BaseTest", "abstract class BaseTest { @Test void adds() { new Money().add(); } }")
                .test("DerivedTest", "class DerivedTest extends BaseTest { }");
        web.test("BaseTest", "abstract class BaseTest { @BeforeEach void x() { } }")
                .test("DerivedTest", "class DerivedTest extends BaseTest { @Test void other() { } }");
        project.commit();
        core.main("Money", "public class Money { int add() { return 2; } }");

        project.plan("core").runs("MoneyTest", "DerivedTest");
        project.plan("web").runs("WebTest", "DerivedTest").skips("PlainTest");
        assertThat(project.planAll())
                .flatExtracting(Plan::classes)
                .filteredOn(Decision::runs)
                .extracting(decision -> decision.test().className())
                .containsExactly("a.DerivedTest", "a.MoneyTest", "a.DerivedTest", "a.WebTest");
    }

    @Test
    void a_project_of_poms_is_planned_without_maven() {
        String parent = "<parent><groupId>g</groupId><artifactId>all</artifactId><version>1</version></parent>";
        project.app()
                .write(
                        "pom.xml",
                        "<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>all</artifactId><version>1</version><packaging>pom</packaging><modules><module>core</module><module>web</module></modules></project>");
        core.write(
                "pom.xml",
                "<project><modelVersion>4.0.0</modelVersion>" + parent + "<artifactId>core</artifactId></project>");
        web.write(
                "pom.xml",
                "<project><modelVersion>4.0.0</modelVersion>" + parent
                        + "<artifactId>web</artifactId><dependencies><dependency><groupId>g</groupId><artifactId>core</artifactId><version>1</version></dependency></dependencies></project>");
        project.commit();
        core.main("Money", "public class Money { int add() { return 2; } }");
        project.compile();

        List<Plan> plans = Engine.plan(directory, "HEAD");

        assertThat(plans).extracting(Plan::module).containsExactly("g:all", "g:core", "g:web");
        assertThat(plans.stream().flatMap(plan -> plan.classes().stream()).filter(Decision::runs))
                .extracting(decision -> decision.test().className())
                .containsExactly("a.MoneyTest", "a.WebTest");
    }

    @Test
    void a_module_that_is_planned_alone_knows_the_code_of_the_others() {
        core.test("Fixture", "class Fixture { String file = \"beans.txt\"; }").testResource("beans.txt", "a.Hidden");
        core.main("Hidden", "public class Hidden { }");
        web.dependsOnTestsOf(core).test("UserTest", "class UserTest { @Test void uses() { new Fixture(); } }");
        project.commit();
        core.main("Money", "public class Money { int add() { return 2; } }");
        project.compile().planAlone("web").runs("WebTest").skips("UserTest", "PlainTest");
        core.main("Hidden", "public class Hidden { int x; }");

        project.compile().planAlone("web").runs("WebTest", "UserTest").skips("PlainTest");
    }

    @Test
    void a_module_is_planned_in_the_same_way_before_and_after_those_that_use_its_tests() {
        web.dependsOnTestsOf(core);
        core.test(
                "ManyTest",
                "class ManyTest { @Test void adds() { new Money().add(); } @Test void taxes() { new Tax(); } }");
        project.commit();
        core.main("Tax", "class Tax { int x; }");
        project.compile();

        List<Planned> planned = project.planInOrder("web", "core", "core");

        planned.get(1).runs("ManyTest#taxes").skips("ManyTest#adds", "MoneyTest");
        assertThat(planned.get(2).plan()).isEqualTo(planned.get(1).plan());
    }

    @Test
    void a_class_that_the_tests_of_its_own_module_reach_is_no_riddle_elsewhere() {
        project.commit();
        core.main("Money", "public class Money { int add() { return 2; } }");
        web.test("WebTest", "class WebTest { @Test void pays() { } }");

        project.plan("web").runs("WebTest").skips("PlainTest");
    }

    @Test
    void a_module_outside_of_the_checkout_runs_all(@TempDir Path elsewhere) {
        project.module("far", elsewhere).test("FarTest", "class FarTest { @Test void far() { } }");
        project.commit();

        project.plan("far").runsAllFor(CANNOT_TELL);
        project.plan("core").runsNothing();
    }

    @Test
    void resources_and_texts_of_a_module_that_is_not_used_run_nothing() {
        web.test("NamingTest", "class NamingTest { @Test void reads() { String s = \"x.csv README.md\"; } }");
        project.commit();
        side.resource("x.csv", "1").write("README.md", "1");
        side.test("SideTest", "class SideTest { @Test void stands() { String s = \"x.csv\"; } }");

        project.plan("web").runsNothing();
        project.plan("side").runs("SideTest");
    }

    @Test
    void an_unknown_file_runs_who_is_built_with_its_module_or_lies_in_it() {
        core.isBuiltWith(side);
        project.module("web/deep").test("DeepTest", "class DeepTest { @Test void deep() { } }");
        project.commit();
        side.write("data.bin", "x");
        project.plan("core").runsAllFor(UNKNOWN_FILE);
        project.plan("web/deep").runsNothing();
        side.delete("data.bin");
        web.write("data.bin", "x");

        project.plan("web/deep").runsAllFor(UNKNOWN_FILE);
        project.plan("side").runsNothing();
    }

    @Test
    void an_unknown_file_runs_who_uses_the_tests_of_its_module_alone() {
        project.module("user")
                .dependsOnTestsOf(core)
                .test("UserTest", "class UserTest { @Test void uses() { new Fixture().x(); } }");
        project.commit();
        core.write("data.bin", "x");

        project.plan("user").runsAllFor(UNKNOWN_FILE);
    }

    @Test
    void a_property_in_a_resource_of_tests_runs_its_readers_where_these_tests_are_on_the_class_path() {
        core.filtersResources().testResource("version.txt", "${app.version}");
        core.test("VersionTest", "class VersionTest { @Test void reads() { String s = \"version.txt\"; } }")
                .write("pom.xml", "<project/>");
        web.test("VersionTest", "class VersionTest { @Test void reads() { String s = \"version.txt\"; } }");
        project.commit();
        core.write("pom.xml", "<project><a/></project>");
        project.buildChange(Kind.PROPERTY, "app.version");

        project.plan("core").runs("VersionTest").skips("MoneyTest");
        project.plan("web").runsNothing();
    }
}
