package io.testflow.engine;

import static io.testflow.core.plan.ReasonKind.READS_CHANGED_RESOURCE;
import static io.testflow.core.plan.ReasonKind.UNCLAIMED_RESOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.engine.project.BuildChange.Kind;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 9 and 10 of the safety table: resources, and who reads them. */
class ResourcesTest {

    @TempDir
    Path directory;

    private ProjectFixture project;
    private ModuleFixture app;

    @BeforeEach
    void writeTheBase() {
        project = ProjectFixture.in(directory);
        app = project.app()
                .resource("db/orders.csv", "1")
                .resource("db/deep/stock.csv", "1")
                .resource("a/messages_de.properties", "x=1")
                .main("Reader", "class Reader { Object read() { return getClass().getResource(\"/db/orders.csv\"); } }")
                .main(
                        "Texts",
                        "class Texts { Object read() { return java.util.ResourceBundle.getBundle(\"a.messages\"); } }")
                .test(
                        "ReaderTest",
                        "class ReaderTest { @Test void reads() { new Reader().read(); } @Test void rests() { } }")
                .test("TextsTest", "class TextsTest { @Test void reads() { new Texts().read(); } }")
                .test(
                        "StockTest",
                        "class StockTest { @Test void reads() { String s = \"/db/deep/stock.csv\"; } @Test void rests() { } }")
                .test("ListingTest", "class ListingTest { @Test void lists() { String s = \"db\"; } }")
                .test(
                        "WalkTest",
                        "class WalkTest { @Test void walks() { Path(\"src/main/resources\"); } void Path(String s) { } }")
                .test("CartTest", "class CartTest { @Test void adds() { } }");
    }

    @Test
    void a_changed_resource_runs_its_readers_and_who_names_its_folder() {
        project.commit();
        app.resource("db/orders.csv", "2");

        project.plan()
                .runs("ReaderTest#reads", "ListingTest", "WalkTest")
                .because("ReaderTest", READS_CHANGED_RESOURCE)
                .skips("ReaderTest#rests", "TextsTest", "CartTest", "StockTest");
    }

    @Test
    void a_resource_in_a_folder_of_a_folder_runs_who_lists_the_upper_one() {
        project.commit();
        app.resource("db/deep/stock.csv", "2");

        project.plan()
                .runs("StockTest#reads", "ListingTest", "WalkTest")
                .skips("StockTest#rests", "CartTest", "TextsTest");
    }

    @Test
    void a_resource_that_is_gone_runs_its_readers() {
        project.commit();
        app.delete("src/main/resources/db/orders.csv");

        project.plan().runs("ReaderTest", "ListingTest").skips("CartTest");
    }

    @Test
    void a_new_resource_that_nobody_names_runs_all() {
        project.commit();
        app.resource("db/more.csv", "1");

        project.plan().runsAllFor(UNCLAIMED_RESOURCE);
    }

    @Test
    void a_new_resource_that_was_looked_for_in_vain_runs_who_looked() {
        app.test("VainTest", "class VainTest { @Test void looks() { getClass().getResource(\"/vain.txt\"); } }");
        project.commit();
        app.resource("vain.txt", "1");

        project.plan().runs("VainTest").skips("CartTest");
    }

    @Test
    void a_bundle_runs_who_names_it_in_any_language() {
        project.commit();
        app.resource("a/messages_de.properties", "x=2");

        project.plan().runs("TextsTest").skips("CartTest", "ReaderTest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "junit-platform.properties",
                "logback-test.xml",
                "application.yml",
                "META-INF/spring.factories",
                "META-INF/services/org.example.Unknown"
            })
    void what_configures_everything_runs_all(String file) {
        app.test("NamingTest", "class NamingTest { @Test void reads() { String s = \"" + file + "\"; } }");
        project.commit();
        app.testResource(file, "x");

        project.plan().runsAllFor(UNCLAIMED_RESOURCE);
    }

    @Test
    void a_resource_named_by_another_resource_runs_who_reads_the_other() {
        app.resource("beans.xml", "<import resource=\"db/orders.csv\"/>")
                .test("BeansTest", "class BeansTest { @Test void reads() { String s = \"beans.xml\"; } }");
        project.commit();
        app.resource("db/orders.csv", "2");

        project.plan().runs("BeansTest", "ReaderTest");
    }

    @Test
    void a_class_named_by_a_resource_runs_who_reads_the_resource() {
        app.resource("beans.xml", "<bean class=\"a.Bean\"/>")
                .main("Bean", "public class Bean { }")
                .test("BeansTest", "class BeansTest { @Test void reads() { String s = \"beans.xml\"; } }");
        project.commit();
        app.main("Bean", "public class Bean { int x; }");

        project.plan().runs("BeansTest#reads");
    }

    @Test
    void a_property_runs_the_readers_of_the_filtered_resources_that_name_it() {
        app.filtersResources()
                .resource("version.txt", "${app.version}")
                .test("VersionTest", "class VersionTest { @Test void reads() { String s = \"version.txt\"; } }")
                .write("pom.xml", "<project/>");
        project.commit();
        app.write("pom.xml", "<project><a/></project>");

        project.buildChange(Kind.PROPERTY, "app.version")
                .plan()
                .runs("VersionTest")
                .skips("CartTest");
        project.buildChange(Kind.PROPERTY, "app.build").plan().runsNothing();
    }

    @Test
    void a_field_that_names_a_resource_of_one_test_runs_every_method() {
        app.test(
                "OrdersTest",
                "class OrdersTest { String file = \"orders.csv\"; @Test void reads() { String s = \"orders.csv\"; } @Test void rests() { } }");
        project.commit();
        app.resource("db/orders.csv", "2");

        project.plan().runs("OrdersTest#reads", "OrdersTest#rests").skips("CartTest");
    }

    @Test
    void a_resource_that_one_test_of_an_ordered_class_reads_runs_the_class() {
        app.test(
                "OrderedTest",
                "@TestMethodOrder(MethodOrderer.MethodName.class) class OrderedTest { @Test void reads() { String s = \"orders.csv\"; } @Test void rests() { } }");
        project.commit();
        app.resource("db/orders.csv", "2");

        assertThat(project.plan().runs("OrderedTest").skips("CartTest").decidesOn("OrderedTest#reads"))
                .isFalse();
    }
}
