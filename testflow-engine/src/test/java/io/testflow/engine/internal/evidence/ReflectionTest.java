package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.engine.internal.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows 7 and 8 of the safety table: classes asked for by name, and members that reflection lists. */
class ReflectionTest {

    private static final String MONEY = "package a; class Money extends Base { int add() { return 1; } }";
    private static final String BASE = "package a; class Base { }";
    private static final String TEST =
            "package a; class T { void lists() { } void uses() { new Money(); } void other() { } }";
    private static final List<String> SOURCES = List.of(MONEY, BASE, TEST);

    @TempDir
    private Path directory;

    private Recorded recorded;

    @BeforeEach
    void begin() {
        recorded = new Recorded(directory);
    }

    @Test
    void a_method_added_counts_for_who_listed_them_and_for_who_uses_the_class_in_that_jvm() {
        recorded.test("a.T#lists", recorded.method("a.T", "lists()V"), recorded.probe(Kind.MEMBERS, "a.Money", ""));
        recorded.test("a.T#uses", recorded.method("a.T", "uses()V"));
        recorded.test("a.T#other", recorded.method("a.T", "other()V"));

        assertThat(stale("a.T#lists", MONEY, "int add()", "private int own() { return 2; } int add()"))
                .containsExactly("a.Money");
        assertThat(stale("a.T#uses", MONEY, "int add()", "private int own() { return 2; } int add()"))
                .containsExactly("a.Money");
        assertThat(stale("a.T#other", MONEY, "int add()", "private int own() { return 2; } int add()"))
                .isEmpty();
    }

    @Test
    void a_body_is_no_matter_of_who_lists_members() {
        recorded.test("a.T#lists", recorded.probe(Kind.MEMBERS, "a.Money", ""));

        assertThat(stale("a.T#lists", MONEY, "return 1", "return 2")).isEmpty();
        assertThat(stale("a.T#lists", MONEY, "int add()", "long add()")).containsExactly("a.Money");
        assertThat(stale("a.T#lists", MONEY, "int add()", "public int add()")).containsExactly("a.Money");
        assertThat(stale("a.T#lists", MONEY, "int add()", "static class Coin { } int add()"))
                .containsExactly("a.Money");
    }

    @Test
    void who_looks_for_constructors_uses_those_alone() {
        recorded.test("a.T#lists", recorded.probe(Kind.MEMBERS, "a.Money", "<init>"));

        assertThat(stale("a.T#lists", MONEY, "int add()", "private int own() { return 2; } int add()"))
                .isEmpty();
        assertThat(stale("a.T#lists", MONEY, "int add()", "Money(int of) { } Money() { } int add()"))
                .containsExactly("a.Money#<init>");
    }

    @Test
    void who_looks_for_a_method_uses_those_of_its_name_alone() {
        recorded.test("a.T#lists", recorded.method("a.T", "lists()V"), recorded.probe(Kind.MEMBERS, "a.Money", "add"));
        recorded.test("a.T#uses", recorded.method("a.T", "uses()V"));

        assertThat(stale("a.T#lists", MONEY, "int add()", "private int own() { return 2; } int add()"))
                .isEmpty();
        assertThat(stale("a.T#lists", MONEY, "int add()", "int addAll() { return 2; } int add()"))
                .isEmpty();
        assertThat(stale("a.T#lists", MONEY, "int add()", "int add(int more) { return 2; } int add()"))
                .containsExactly("a.Money#add");
        assertThat(stale("a.T#lists", MONEY, "int add()", "public int add()")).containsExactly("a.Money#add");
        assertThat(stale("a.T#uses", MONEY, "int add()", "public int add()")).containsExactly("a.Money#add");
    }

    @Test
    void the_order_of_fields_counts_for_who_listed_them_and_for_who_uses_the_class_in_that_jvm() {
        String money = "package a; class Money { int whole; int cents; int add() { return 1; } }";
        String swapped = "package a; class Money { int cents; int whole; int add() { return 1; } }";
        recorded.test(
                "a.T#lists", recorded.method("a.T", "lists()V"), recorded.probe(Kind.MEMBERS, "a.Money", "<fields>"));
        recorded.test("a.T#uses", recorded.method("a.T", "uses()V"));
        recorded.test("a.T#other", recorded.method("a.T", "other()V"));
        List<String> before = List.of(money, TEST);
        List<String> now = List.of(swapped, TEST);

        assertThat(recorded.stale("a.T#lists", before, now)).containsExactly("a.Money#<fields>");
        assertThat(recorded.stale("a.T#uses", before, now)).containsExactly("a.Money#<fields>");
        assertThat(recorded.stale("a.T#other", before, now)).isEmpty();
    }

    @Test
    void who_lists_fields_does_not_see_the_order_of_methods() {
        String money = "package a; class Money { int whole; int add() { return 1; } int tax() { return 2; } }";
        String swapped = "package a; class Money { int tax() { return 2; } int add() { return 1; } int whole; }";
        recorded.test("a.T#lists", recorded.probe(Kind.MEMBERS, "a.Money", "<fields>"));

        assertThat(recorded.stale("a.T#lists", List.of(money, TEST), List.of(swapped, TEST)))
                .isEmpty();
    }

    @Test
    void the_order_of_all_members_counts_for_who_reads_the_class_file() {
        String beans = "package a; class Beans { int first() { return 1; } int second() { return 2; } }";
        String swapped = "package a; class Beans { int second() { return 2; } int first() { return 1; } }";
        recorded.test("a.T#lists", recorded.probe(Kind.RESOURCE, "a/Beans.class", ""));

        assertThat(recorded.stale("a.T#lists", List.of(beans, MONEY, BASE, TEST), List.of(swapped, MONEY, BASE, TEST)))
                .containsExactly("a.Beans");
    }

    @Test
    void a_method_that_is_looked_for_in_vain_counts_when_it_comes_to_be() {
        recorded.test("a.T#lists", recorded.probe(Kind.MEMBERS, "a.Money", "readResolve"));

        assertThat(stale("a.T#lists", MONEY, "int add()", "private int own() { return 2; } int add()"))
                .isEmpty();
        assertThat(stale("a.T#lists", MONEY, "int add()", "private Object readResolve() { return this; } int add()"))
                .containsExactly("a.Money#readResolve");
    }

    @Test
    void a_class_asked_for_by_name_counts_with_what_it_inherits_from() {
        recorded.test("a.T#lists", recorded.probe(Kind.CLASS_ASKED, "a.Money", ""));

        assertThat(stale("a.T#lists", BASE, "{ }", "{ int rate; }")).containsExactly("a.Base");
        assertThat(stale("a.T#lists", MONEY, "return 1", "return 2")).isEmpty();
    }

    @Test
    void what_an_initialiser_used_counts_for_who_asks_for_the_class_by_name_when_it_has_run() {
        String driver = "package a; class Driver { static { Registry.add(); } }";
        String registry = "package a; class Registry { static int add() { return 1; } }";
        List<String> before = List.of(driver, registry, TEST, MONEY, BASE);
        List<String> now = List.of(driver, registry.replace("return 1", "return 2"), TEST, MONEY, BASE);
        recorded.initialiser("a.Driver", recorded.method("a.Registry", "add()I"));
        recorded.test(
                "a.T#other", recorded.method("a.T", "other()V"), recorded.probe(Kind.CLASS_ASKED, "a.Driver", ""));

        assertThat(recorded.stale("a.T#other", before, now)).containsExactly("a.Registry#add()I");
    }

    @Test
    void what_an_initialiser_used_counts_for_who_makes_an_instance_by_reflection_when_it_has_run() {
        String driver = "package a; class Driver { static { Registry.add(); } }";
        String registry = "package a; class Registry { static int add() { return 1; } }";
        List<String> before = List.of(driver, registry, TEST, MONEY, BASE);
        List<String> now = List.of(driver, registry.replace("return 1", "return 2"), TEST, MONEY, BASE);
        recorded.initialiser("a.Driver", recorded.method("a.Registry", "add()I"));
        recorded.test("a.T#other", recorded.method("a.T", "other()V"), recorded.method("a.Driver", "<init>()V"));

        assertThat(recorded.stale("a.T#other", before, now)).containsExactly("a.Registry#add()I");
    }

    @Test
    void a_class_that_was_looked_for_in_vain_counts_when_it_comes_to_be() {
        Around around = new Around(directory);
        around.classPath.add(directory.resolve("classes"));
        around.write("classes/a/Other.class", "");
        Recorded looking = new Recorded(directory, around);
        looking.test("a.T#lists", looking.probe(Kind.CLASS_ASKED, "a.Plugin", ""));
        Snapshot passed = looking.passed("a.T#lists", SOURCES);

        assertThat(looking.stale(passed, SOURCES)).isEmpty();
        around.write("classes/a/Plugin.class", "");
        assertThat(looking.stale(passed, SOURCES)).containsExactly("a/Plugin.class");
    }

    @Test
    void classes_that_are_made_at_run_time_and_those_of_the_jdk_are_no_evidence() {
        recorded.test(
                "a.T#lists",
                recorded.probe(Kind.MEMBERS, "a.Money$Mock$123", ""),
                recorded.probe(Kind.CLASS_ASKED, "javax.net.SocketFactory", ""));

        assertThat(recorded.used("a.T#lists", SOURCES))
                .hasValueSatisfying(used ->
                        assertThat(used).noneMatch(each -> each.thing().name().contains("SocketFactory")));
    }

    private List<String> stale(String test, String source, String from, String to) {
        List<String> now = SOURCES.stream()
                .map(each -> each.equals(source) ? each.replace(from, to) : each)
                .toList();
        return recorded.stale(test, SOURCES, now);
    }
}
