package io.testflow.engine.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceComparisonTest {

    private final SourceComparison comparison = SourceComparison.ofThisJdk();

    @Test
    void a_file_that_does_not_parse_says_why_and_spoils_no_other() {
        Map<String, SourceChange> changes = comparison.compare(List.of(
                new SourcePair("A.java", "class A { }", "class A { int f = 1 }"),
                new SourcePair("B.java", "class B { int f() { return 1; } }", "class B { int f() { return 2; } }"),
                new SourcePair("C.java", "class C { ", "class C { }"),
                new SourcePair("D.java", "class D { }", "class D { } //")));
        assertThat(changes.keySet()).containsExactly("A.java", "B.java", "C.java", "D.java");
        assertThat(changes.get("A.java")).isEqualTo(new SourceChange.Unparsed("does not parse (line 1: ';' expected)"));
        assertThat(changes.get("B.java")).isInstanceOf(SourceChange.Types.class);
        assertThat(changes.get("C.java"))
                .isEqualTo(new SourceChange.Unparsed(
                        "its old version does not parse (line 1: reached end of file while parsing)"));
        assertThat(changes.get("D.java")).isEqualTo(new SourceChange.None());
    }

    @Test
    void more_broken_files_than_a_compiler_reports_errors_are_all_found() {
        List<SourcePair> pairs = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            pairs.add(new SourcePair("a/" + i + "/A.java", "class A { }", "class A { int f = ; int g = ; }"));
        }
        assertThat(comparison.compare(pairs).values())
                .hasSize(150)
                .allMatch(change -> change instanceof SourceChange.Unparsed);
    }

    @Test
    void a_file_with_more_errors_than_a_compiler_reports_hides_no_other() {
        String fields = "int f = ;\n".repeat(150);
        Map<String, SourceChange> changes = comparison.compare(List.of(
                new SourcePair("A.java", "class A { }", "class A {\n" + fields + "}"),
                new SourcePair("B.java", "class B { }", "class B { int f = ; }")));
        assertThat(changes.values()).hasSize(2).allMatch(change -> change instanceof SourceChange.Unparsed);
    }

    @Test
    void many_files_of_one_name_are_kept_apart() {
        List<SourcePair> pairs = new ArrayList<>();
        for (int i = 0; i < 205; i++) {
            pairs.add(
                    new SourcePair("m" + i + "/A b.java", "class A { int a = 0; }", "class A { int a = " + i + "; }"));
        }
        Map<String, SourceChange> changes = comparison.compare(pairs);
        assertThat(changes.get("m0/A b.java")).isInstanceOf(SourceChange.None.class);
        assertThat(changes.values())
                .filteredOn(change -> change instanceof SourceChange.Types)
                .hasSize(204);
    }

    @Test
    void nothing_to_compare_is_nothing() {
        assertThat(comparison.compare(List.of())).isEmpty();
    }

    @Test
    void a_type_or_member_declared_twice_cannot_be_compared() {
        assertThat(comparison.compare(new SourcePair("A.java", "class A { }", "class A { } class A { int a; }")))
                .isEqualTo(new SourceChange.Unparsed("does not parse (declares A twice)"));
        assertThat(comparison.compare(new SourcePair("A.java", "class A { }", "class A { int a; int a; int a; }")))
                .isEqualTo(new SourceChange.Unparsed("does not parse (A declares a twice)"));
    }

    @Test
    void code_that_is_nested_too_deeply_cannot_be_compared_and_spoils_no_other() {
        String deep = "class A { int a = " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "; }";
        String wide = "class W { int a = b" + " + b".repeat(100_000) + "; }";
        Map<String, SourceChange> changes = comparison.compare(List.of(
                new SourcePair("A.java", "class A { }", deep),
                new SourcePair("B.java", "class B { }", "class B { int b; }"),
                new SourcePair("W.java", "class W { }", wide)));
        assertThat(changes.get("A.java")).isInstanceOf(SourceChange.Unparsed.class);
        assertThat(changes.get("B.java")).isInstanceOf(SourceChange.Types.class);
        assertThat(changes.get("W.java")).isInstanceOf(SourceChange.Unparsed.class);
    }

    @Test
    void without_a_compiler_only_equal_texts_are_known_to_be_equal() {
        SourceComparison none = new SourceComparison(null);
        assertThat(none.compare(new SourcePair("A.java", "class A { }", "class A { }")))
                .isEqualTo(new SourceChange.None());
        assertThat(none.compare(new SourcePair("A.java", "class A { }", "class A { } ")))
                .isEqualTo(new SourceChange.Unparsed("this JVM has no Java compiler (run the build with a JDK)"));
    }

    /** As in the class realm of a plugin: own loader, JDK behind it, and a context class loader that knows nothing. */
    @Test
    void works_in_a_class_loader_of_its_own() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader realm =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(null);
            Class<?> compared = Class.forName(Compared.class.getName(), true, realm);
            assertThat(compared).isNotSameAs(Compared.class);
            var changes = compared.getDeclaredMethod("changes", String.class, String.class);
            changes.setAccessible(true);
            assertThat(changes.invoke(null, "class A { }", "class A { int a; }"))
                    .hasToString("[A a ADDED]");
        } finally {
            Thread.currentThread().setContextClassLoader(context);
        }
    }
}
