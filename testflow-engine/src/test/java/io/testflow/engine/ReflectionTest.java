package io.testflow.engine;

import static io.testflow.core.plan.ReasonKind.UNREACHED_CHANGE;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows 7 and 26 of the safety table: classes that are found by name, as services, and by looking through the class path. */
class ReflectionTest {

    @TempDir
    Path directory;

    private ProjectFixture project;
    private ModuleFixture app;

    @BeforeEach
    void writeTheBase() {
        project = ProjectFixture.in(directory);
        app = project.app()
                .main("Codec", "public interface Codec { }")
                .main("Json", "public class Json implements Codec { public Json() { } int x() { return 1; } }")
                .main("Plain", "class Plain { }")
                .test("PlainTest", "class PlainTest { @Test void plain() { new Plain(); } }");
    }

    private void change() {
        project.commit();
        app.main("Json", "public class Json implements Codec { public Json() { } int x() { return 2; } }");
    }

    @Test
    void a_class_named_by_a_string_runs_who_says_its_name() {
        app.main("Loader", "class Loader { Object load() throws Exception { return Class.forName(\"a.Json\"); } }")
                .test(
                        "LoaderTest",
                        "class LoaderTest { @Test void loads() throws Exception { new Loader().load(); } }");
        change();

        project.plan().runs("LoaderTest").skips("PlainTest");
    }

    @Test
    void a_class_named_by_its_package_and_something_else_runs_who_says_the_package() {
        app.main(
                        "Loader",
                        "class Loader { Object load(String n) throws Exception { return Class.forName(\"a.\" + n); } }")
                .test(
                        "LoaderTest",
                        "class LoaderTest { @Test void loads() throws Exception { new Loader().load(\"Json\"); } }");
        change();

        project.plan().runs("LoaderTest");
    }

    @Test
    void a_provider_runs_who_asks_for_the_service() {
        app.resource("META-INF/services/a.Codec", "a.Json # the only one\n")
                .test(
                        "CodecTest",
                        "class CodecTest { @Test void finds() { ServiceLoader.load(Codec.class).findFirst(); } }");
        change();

        project.plan().runs("CodecTest").skips("PlainTest");
    }

    @Test
    void a_changed_list_of_providers_runs_who_asks_for_the_service() {
        app.resource("META-INF/services/a.Codec", "a.Json\n")
                .test(
                        "CodecTest",
                        "class CodecTest { @Test void finds() { ServiceLoader.load(Codec.class).findFirst(); } }");
        project.commit();
        app.resource("META-INF/services/a.Codec", "");
        project.plan().runs("CodecTest").skips("PlainTest");
        app.delete("src/main/resources/META-INF/services/a.Codec");

        project.plan().runs("CodecTest").skips("PlainTest");
    }

    @Test
    void a_provider_of_a_module_runs_who_asks_for_the_service() {
        app.write(
                        "src/main/java/module-info.java",
                        "module m { exports a; uses a.Codec; provides a.Codec with a.Json; }")
                .test(
                        "CodecTest",
                        "class CodecTest { @Test void finds() { ServiceLoader.load(Codec.class).findFirst(); } }");
        change();

        project.plan().runs("CodecTest").skips("PlainTest");
    }

    @Test
    void a_provider_for_a_library_runs_all() {
        app.resource("META-INF/services/org.junit.platform.launcher.TestExecutionListener", "a.Json\n");
        change();

        project.plan().runs("PlainTest");
    }

    @Test
    void the_handler_of_a_proxy_runs_who_makes_it() {
        app.main(
                        "Json",
                        "class Json implements java.lang.reflect.InvocationHandler { public Object invoke(Object p, java.lang.reflect.Method m, Object[] x) { return 1; } }")
                .test(
                        "ProxyTest",
                        "class ProxyTest { @Test void calls() { java.lang.reflect.Proxy.newProxyInstance(null, new Class<?>[] {Codec.class}, new Json()); } }");
        project.commit();
        app.main(
                "Json",
                "class Json implements java.lang.reflect.InvocationHandler { public Object invoke(Object p, java.lang.reflect.Method m, Object[] x) { return 2; } }");

        project.plan().runs("ProxyTest").skips("PlainTest");
    }

    @Test
    void a_new_class_runs_who_scans_its_package() {
        app.main("Scan", "class Scan { String what() { return \"a\"; } }")
                .write("src/main/java/com/acme/beans/Bean.java", "package com.acme.beans; public class Bean { }")
                .test("ScanTest", "class ScanTest { @Test void scans() { String p = \"com.acme.beans\"; } }");
        project.commit();
        app.write("src/main/java/com/acme/beans/Second.java", "package com.acme.beans; public class Second { }");

        project.plan().runs("ScanTest").skips("PlainTest");
    }

    @Test
    void a_new_class_runs_who_uses_a_library_that_scans() {
        app.write(
                        "src/test/java/io/github/classgraph/ClassGraph.java",
                        "package io.github.classgraph; public class ClassGraph { }")
                .test("ScanTest", "class ScanTest { @Test void scans() { new io.github.classgraph.ClassGraph(); } }");
        project.commit();
        app.main("Fresh", "class Fresh { }");

        project.plan().runs("ScanTest").skips("PlainTest");
    }

    @Test
    void a_new_class_that_nobody_names_runs_all() {
        project.commit();
        app.main("Fresh", "class Fresh { }");

        project.plan().runsAllFor(UNREACHED_CHANGE);
    }
}
