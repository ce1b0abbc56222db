package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes which code runs, or what a class is, without a change of a body that was executed. */
class DispatchTest {

    private static final String BASE = """
            package a; class Base { Base() { } Base(int i) { } private int own() { return 1; } static int shared() { return 1; } }
            """;
    private static final String HEIR = "package a; class Heir extends Base { Heir() { } }";
    private static final String TEST =
            "package a; @Deprecated @Tag class T { void adds() { new Heir(); Heir.shared(); } }";
    private static final String TAG = "package a; @Meta @interface Tag { }";
    private static final String META = "package a; @interface Meta { }";
    private static final List<String> SOURCES = List.of(BASE, HEIR, TEST, TAG, META);

    @TempDir
    private Path directory;

    private Recorded recorded;

    @BeforeEach
    void begin() {
        recorded = new Recorded(directory);
        recorded.test(
                "a.T#adds",
                recorded.method("a.T", "adds()V"),
                recorded.method("a.Heir", "<init>()V"),
                recorded.method("a.Base", "<init>()V"),
                recorded.method("a.Base", "shared()I"));
    }

    @Test
    void a_private_method_or_a_constructor_that_a_superclass_has_too_overrides_nothing() {
        assertThat(staleWith(HEIR, "Heir() { }", "Heir() { } Heir(int i) { } private int own() { return 2; }"))
                .isEmpty();
    }

    @Test
    void an_annotation_on_an_annotation_counts() {
        assertThat(staleWith(META, "{ }", "{ int value() default 1; }")).containsExactly("a.Meta");
    }

    @Test
    void the_signature_of_an_executed_method_counts() {
        assertThat(staleWith(BASE, "static int shared()", "static synchronized int shared()"))
                .containsExactly("a.Base#shared()I");
    }

    @Test
    void a_method_of_an_anonymous_class_answers_to_the_method_that_it_stands_in() {
        String money = """
                package a; class Money { Runnable later() { return new Runnable() { public void run() { new Heir(); } }; } }
                """;
        String now = money.replace("new Heir()", "new Base()");
        recorded.test(
                "a.T#later",
                recorded.method("a.Money", "later()Ljava/lang/Runnable;"),
                recorded.method("a.Money$1", "run()V"));

        assertThat(recorded.stale("a.T#later", List.of(money, HEIR, BASE), List.of(now, HEIR, BASE)))
                .containsExactly("a.Money#later()Ljava/lang/Runnable;");
    }

    @Test
    void an_override_of_what_is_overridden_already_changes_the_dispatch() {
        String base = BASE.replace("Base() { }", "Base() { } public String toString() { return null; }");
        String overriding = HEIR.replace("Heir() { }", "Heir() { } public String toString() { return null; }");

        assertThat(recorded.stale("a.T#adds", with(base, HEIR), with(base, overriding)))
                .containsExactly("a.Heir");
    }

    @Test
    void a_default_method_that_an_interface_comes_to_override_counts_for_who_makes_a_lambda_of_it() {
        String root = "package a; interface Root { default int rate() { return 1; } }";
        String lookup = "package a; interface Lookup extends Root { int get(); }";
        String now = lookup.replace("int get();", "int get(); default int rate() { return 2; }");
        String test = "package a; class L { int rates() { Lookup l = () -> 3; return l.rate(); } }";
        recorded.test("a.L#rates", recorded.method("a.L", "rates()I"), recorded.method("a.Root", "rate()I"));

        assertThat(recorded.stale("a.L#rates", List.of(root, lookup, test), List.of(root, now, test)))
                .containsExactly("a.Lookup");
    }

    private List<String> staleWith(String source, String from, String to) {
        List<String> now = SOURCES.stream()
                .map(each -> each.equals(source) ? each.replace(from, to) : each)
                .toList();
        return recorded.stale("a.T#adds", SOURCES, now);
    }

    private static List<String> with(String base, String heir) {
        return List.of(base, heir, TEST, TAG, META);
    }
}
