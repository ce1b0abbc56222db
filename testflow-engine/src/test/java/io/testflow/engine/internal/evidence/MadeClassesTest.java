package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recording.Recording.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proxies and mocks of classes of the project, and frameworks that read what these declare out of their files. */
class MadeClassesTest {

    private static final String TEST = "a.T#test";
    private static final String BASE = "package a; class Base { int discount() { return 1; } }";
    private static final String SHOP =
            "package a; class Shop extends Base { Shop() { } int price() { Runnable r = () -> { }; return 1; } }";
    private static final String PLANS = "package a; class Plans { int one() { return 1; } int two() { return 2; } }";
    private static final List<String> SOURCES = List.of(BASE, SHOP, PLANS, "package a; class T { void test() { } }");

    @TempDir
    private Path directory;

    private Recorded recorded;

    @BeforeEach
    void begin() {
        recorded = new Recorded(directory, new Around(directory));
    }

    @Test
    void a_class_made_at_run_time_has_what_its_pattern_declares() {
        recorded.test(TEST, recorded.method("a.Shop$$SpringCGLIB$$0", "price()I"));

        assertThat(stale(SHOP, "int price()", "int more() { return 1; } int price()"))
                .contains("a.Shop");
        assertThat(stale(SHOP, "Shop() { }", "Shop() { } Shop(int pieces) { }")).contains("a.Shop#<init>");
        assertThat(stale(BASE, "int discount()", "int more() { return 1; } int discount()"))
                .contains("a.Base");
        assertThat(stale(SHOP, "class Shop", "@Deprecated class Shop")).contains("a.Shop");
    }

    @Test
    void what_the_methods_of_its_pattern_do_counts_where_they_are_executed() {
        recorded.test(TEST, recorded.method("a.Shop$$SpringCGLIB$$0", "price()I"));
        recorded.test("a.T#calls", recorded.method("a.Shop", "price()I"));

        assertThat(stale(SHOP, "return 1", "return 2")).isEmpty();
        assertThat(stale(BASE, "return 1", "return 2")).isEmpty();
        assertThat(stale("a.T#calls", SHOP, "return 1", "return 2")).containsExactly("a.Shop#price()I");
    }

    @Test
    void a_mock_that_comes_as_a_class_of_a_library_is_one_of_them() {
        recorded.test(TEST, recorded.probe(Kind.LIBRARY_CLASS, "a.Shop$MockitoMock$x1", ""));

        assertThat(stale(SHOP, "return 1", "return 2")).isEmpty();
        assertThat(stale(SHOP, "int price()", "int more() { return 1; } int price()"))
                .contains("a.Shop");
    }

    @Test
    void a_lambda_of_a_class_is_none_of_them() {
        recorded.test(TEST, recorded.method("a.Shop", "lambda$price$0()V"));

        assertThat(stale(SHOP, "() -> { }", "() -> { hashCode(); }")).contains("a.Shop#price()I");
    }

    @Test
    void who_reads_what_a_class_declares_does_not_use_its_code() {
        recorded.test(
                TEST,
                recorded.probe(Kind.RESOURCE, "a/Shop.class", "declarations"),
                recorded.probe(Kind.RESOURCE, "a/Plans.class", "declarations"));
        recorded.test("a.T#all", recorded.probe(Kind.RESOURCE, "a/Shop.class", ""));

        assertThat(stale(SHOP, "return 1", "return 2")).isEmpty();
        assertThat(stale(SHOP, "class Shop", "@Deprecated class Shop")).contains("a.Shop");
        assertThat(stale(SHOP, "int price()", "@Deprecated int price()")).contains("a.Shop");
        assertThat(stale(SHOP, "Shop() { }", "@Deprecated Shop() { }")).contains("a.Shop#<init>");
        // Beans are made in the order of the methods for them.
        assertThat(stale(
                        PLANS,
                        "int one() { return 1; } int two() { return 2; }",
                        "int two() { return 2; } int one() { return 1; }"))
                .containsExactly("a.Plans#<methods>");
        assertThat(stale("a.T#all", SHOP, "return 1", "return 2")).contains("a.Shop");
    }

    private List<String> stale(String source, String from, String to) {
        return stale(TEST, source, from, to);
    }

    private List<String> stale(String test, String source, String from, String to) {
        assertThat(source).contains(from);
        return recorded.stale(
                test,
                SOURCES,
                SOURCES.stream()
                        .map(each -> each.equals(source) ? each.replace(from, to) : each)
                        .toList());
    }
}
