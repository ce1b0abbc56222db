package io.testflow.engine;

import static io.testflow.core.plan.ReasonKind.READS_CHANGED_RESOURCE;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row 9 of the safety table: files of another module that tests read by a path, not from their class path. */
class FilesElsewhereTest {

    @TempDir
    Path directory;

    private ProjectFixture project;
    private ModuleFixture core;
    private ModuleFixture web;
    private ModuleFixture side;

    @BeforeEach
    void writeTheBase() {
        project = ProjectFixture.in(directory);
        core = project.module("core");
        web = project.module("web")
                .dependsOn(core)
                .test("NameTest", "class NameTest { @Test void names() { String s = \"x.csv data README.md\"; } }")
                .test("OutTest", "class OutTest { @Test void leaves() { String s = \"../other/y.csv\"; } }");
        side = project.module("side");
        side.write("pom.xml", "<project/>").write("data/x.csv", "1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/x.csv",
                "src/main/resources/x.csv",
                "src/test/resources/x.csv",
                "README.md",
                "src/main/java/a/Side.java",
                "pom.xml"
            })
    void a_file_of_a_module_that_is_not_used_runs_who_leads_there(String file) {
        web.test(
                "LeadingTest",
                "class LeadingTest { @Test void reads() { String s = \"../side/" + file
                        + "\"; } @Test void rests() { } }");
        side.write(file, "");
        project.commit();
        side.write(file, file.endsWith(".java") ? "package a; class Side { }" : "<project><a/></project>");

        project.plan("web")
                .runs("LeadingTest#reads")
                .because("LeadingTest", READS_CHANGED_RESOURCE)
                .skips("LeadingTest#rests", "NameTest", "OutTest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"../side/data\"",
                "List.of(\"..\", \"side\", \"data\", \"x.csv\")",
                "List.of(\"target/..\", \"x.csv\")",
                "System.getProperty(\"basedir\") + \"/../side/data/x.csv\""
            })
    void a_path_leads_there_in_many_ways(String path) {
        web.test("LeadingTest", "class LeadingTest { @Test void reads() { Object o = " + path + "; } }");
        project.commit();
        side.write("data/x.csv", "2");

        project.plan("web").runs("LeadingTest").skips("NameTest", "OutTest");
    }

    @Test
    void a_class_that_leads_there_runs_the_tests_that_reach_it() {
        core.main("Reader", "class Reader { String file = \"../side/data/x.csv\"; }");
        web.test("ReaderTest", "class ReaderTest { @Test void reads() { new Reader(); } }");
        project.commit();
        side.delete("data/x.csv");

        project.plan("web").runs("ReaderTest").skips("NameTest", "OutTest");
    }

    @Test
    void a_file_of_a_module_that_the_build_leaves_out_runs_who_leads_there() {
        ModuleFixture out = new ModuleFixture("out", directory.resolve("out"))
                .write("pom.xml", "<project><artifactId>out</artifactId></project>")
                .write("x.txt", "1");
        web.test("LeadingTest", "class LeadingTest { @Test void reads() { String s = \"../out/x.txt\"; } }");
        project.commit();
        out.write("x.txt", "2");

        project.plan("web").runs("LeadingTest").skips("NameTest", "OutTest");
    }
}
