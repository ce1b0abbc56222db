package io.testflow.engine;

import static io.testflow.core.plan.ReasonKind.UNCLAIMED_RESOURCE;
import static io.testflow.core.plan.ReasonKind.UNREACHED_CHANGE;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of sources and resources that two modules build into their own output. */
class SharedFoldersTest {

    @TempDir
    Path directory;

    private ProjectFixture project;
    private ModuleFixture core;
    private ModuleFixture web;
    private ModuleFixture shared;

    @BeforeEach
    void commitTheBase() {
        project = ProjectFixture.in(directory);
        core = project.module("core").shares("../shared");
        web = project.module("web").shares("../shared");
        shared = new ModuleFixture("shared", directory.resolve("shared"));
        shared("main/a/Money.java", "package a; class Money { int add() { return 1; } }");
        shared("main/a/Lonely.java", "package a; class Lonely { }");
        shared("test/a/SharedTest.java", ModuleFixture.IMPORTS + "class SharedTest { @Test void x() { int y = 1; } }");
        shared("resources/prices.csv", "1");
        for (ModuleFixture module : new ModuleFixture[] {core, web}) {
            module.test("MoneyTest", "class MoneyTest { @Test void adds() { new Money().add(); new Lonely(); } }")
                    .test("PricesTest", "class PricesTest { @Test void reads() { String s = \"prices.csv\"; } }")
                    .test("PlainTest", "class PlainTest { @Test void plain() { } }");
        }
        project.commit();
    }

    @Test
    void a_source_runs_the_tests_of_every_module_that_compiles_it() {
        shared("main/a/Money.java", "package a; class Money { int add() { return 2; } }");

        project.plan("core").runs("MoneyTest").skips("PlainTest", "SharedTest");
        project.plan("web").runs("MoneyTest").skips("PlainTest", "SharedTest");
    }

    @Test
    void a_test_runs_in_every_module_that_compiles_it() {
        shared("test/a/SharedTest.java", ModuleFixture.IMPORTS + "class SharedTest { @Test void x() { int y = 2; } }");

        project.plan("core").runs("SharedTest").skips("PlainTest");
        project.plan("web").runs("SharedTest").skips("PlainTest");
    }

    @Test
    void a_resource_runs_its_readers_in_every_module_that_copies_it() {
        shared("resources/prices.csv", "2");

        project.plan("core").runs("PricesTest").skips("PlainTest");
        project.plan("web").runs("PricesTest").skips("PlainTest");
        shared("resources/more.csv", "1");
        project.plan("core").runsAllFor(UNCLAIMED_RESOURCE);
        project.plan("web").runsAllFor(UNCLAIMED_RESOURCE);
    }

    @Test
    void a_class_that_is_gone_is_not_taken_for_its_own_user() {
        String test = "class MoneyTest { @Test void adds() { new Money().add(); } }";
        core.test("MoneyTest", test);
        web.test("MoneyTest", test);
        project.commit();
        shared.delete("main/a/Lonely.java");

        project.plan("core").runsAllFor(UNREACHED_CHANGE);
        project.plan("web").runsAllFor(UNREACHED_CHANGE);
    }

    private void shared(String file, String text) {
        shared.write(file, text);
    }
}
