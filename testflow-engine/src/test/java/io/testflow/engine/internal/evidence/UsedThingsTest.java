package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recording.Recording.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows 1 to 6 of the safety table: what a change of compiled code makes stale, for a recording that is given. */
class UsedThingsTest {

    @TempDir
    private Path directory;

    private Recorded recorded;

    @BeforeEach
    void begin() {
        recorded = new Recorded(directory);
    }

    private static final String MONEY =
            "package a; public class Money { public int add() { return 1; } int tax() { return 2; } }";
    private static final String TEST = "package a; class T { void adds() { new Money().add(); } }";

    @Test
    void a_changed_body_is_stale_for_who_executed_it() {
        List<String> before = recordedIn(MONEY, TEST);

        assertThat(stale(before, MONEY.replace("return 1", "return 3"), TEST)).containsExactly("a.Money#add()I");
    }

    @Test
    void a_body_that_was_not_executed_is_stale_for_nobody() {
        List<String> before = recordedIn(MONEY, TEST);

        assertThat(stale(before, MONEY.replace("return 2", "return 3"), TEST)).isEmpty();
    }

    @Test
    void a_comment_a_private_method_and_a_method_that_nobody_inherits_are_stale_for_nobody() {
        List<String> before = recordedIn(MONEY, TEST);

        assertThat(stale(
                        before,
                        "/* \n\n */"
                                + MONEY.replace(
                                        "int tax()",
                                        "private int own() { return 5; } public int other() { return 6; } int tax()"),
                        TEST))
                .isEmpty();
    }

    @Test
    void an_override_of_what_the_jdk_or_a_superclass_declares_changes_the_dispatch() {
        List<String> before = recordedIn(MONEY, TEST);

        assertThat(stale(
                        before,
                        MONEY.replace("int tax()", "public String toString() { return null; } int tax()"),
                        TEST))
                .containsExactly("a.Money");
    }

    @Test
    void an_override_added_between_a_class_and_its_base_changes_the_dispatch() {
        String base = "package a; class Base { int rate() { return 1; } }";
        String middle = "package a; class Middle extends Base { }";
        String heir = "package a; class Heir extends Middle { }";
        String test = "package a; class T { void adds() { new Heir().rate(); } }";
        executes(
                "a.T",
                "adds()V",
                "a.Base",
                "rate()I",
                "a.Base",
                "<init>()V",
                "a.Middle",
                "<init>()V",
                "a.Heir",
                "<init>()V");
        List<String> before = List.of(base, middle, heir, test);

        assertThat(stale(before, base, "package a; class Middle extends Base { int rate() { return 2; } }", heir, test))
                .contains("a.Heir", "a.Middle");
    }

    @Test
    void a_field_a_supertype_and_an_annotation_change_the_shape_of_who_names_the_class() {
        List<String> before = recordedIn(MONEY, TEST);

        assertThat(stale(before, MONEY.replace("int tax()", "int rate; int tax()"), TEST))
                .containsExactly("a.Money");
        assertThat(stale(before, MONEY.replace("Money {", "Money implements Cloneable {"), TEST))
                .containsExactly("a.Money");
        assertThat(stale(before, MONEY.replace("public class", "@Deprecated public class"), TEST))
                .containsExactly("a.Money");
    }

    @Test
    void a_type_that_an_executed_method_only_names_counts_with_its_family() {
        String kind = "package a; interface Kind extends Root { }";
        String root = "package a; interface Root { }";
        String test = "package a; class T { boolean is(Object o) { return o instanceof Kind; } }";
        executes("a.T", "is(Ljava/lang/Object;)Z");
        List<String> before = List.of(kind, root, test);

        assertThat(stale(before, kind, "package a; interface Root { int LIMIT = 5; }", test))
                .containsExactly("a.Root");
    }

    @Test
    void an_annotation_on_the_annotation_of_a_class_counts() {
        String tag = "package a; @interface Tag { }";
        String test = "package a; @Tag class T { void adds() { } }";
        executes("a.T", "adds()V");
        List<String> before = List.of(tag, test);

        assertThat(stale(before, "package a; @interface Tag { int value() default 1; }", test))
                .contains("a.Tag");
    }

    @Test
    void what_an_initialiser_used_counts_for_a_test_that_found_the_class_initialised() {
        String settings =
                "package a; class Settings { static int limit = Reader.read(); static int limit() { return limit; } }";
        String reader = "package a; class Reader { static int read() { return 1; } }";
        String test = "package a; class T { void second() { Settings.limit(); } }";
        recorded.initialiser(
                "a.Settings", recorded.method("a.Settings", "<clinit>()V"), recorded.method("a.Reader", "read()I"));
        executes("a.T", "second()V", "a.Settings", "limit()I");
        List<String> before = List.of(settings, reader, test);

        assertThat(stale(before, settings, reader.replace("return 1", "return 2"), test))
                .containsExactly("a.Reader#read()I");
    }

    @Test
    void what_a_test_used_that_wrote_a_static_field_counts_for_a_test_that_reads_it() {
        String shared =
                "package a; class Shared { static Object it; static Object get() { if (it == null) { it = Maker.make(); } return it; } }";
        String maker = "package a; class Maker { static Object make() { return 1; } }";
        String test = "package a; class T { void first() { Shared.get(); } void second() { Shared.get(); } }";
        recorded.test(
                "a.T#first",
                recorded.method("a.T", "first()V"),
                recorded.method("a.Shared", "get()Ljava/lang/Object;"),
                recorded.method("a.Maker", "make()Ljava/lang/Object;"),
                recorded.probe(Kind.STATICS_WRITTEN, "a.Shared", ""));
        executes("a.T", "second()V", "a.Shared", "get()Ljava/lang/Object;");
        List<String> before = List.of(shared, maker, test);

        assertThat(stale(before, shared, maker.replace("return 1", "return 2"), test))
                .containsExactly("a.Maker#make()Ljava/lang/Object;");
    }

    @Test
    void a_lambda_answers_to_the_method_that_it_stands_in() {
        String money =
                "package a; class Money { Runnable later() { return () -> System.out.println(1); } void other() { } }";
        String test = "package a; class T { void runs() { new Money().later().run(); } }";
        executes(
                "a.T",
                "runs()V",
                "a.Money",
                "<init>()V",
                "a.Money",
                "later()Ljava/lang/Runnable;",
                "a.Money",
                "lambda$later$0()V");
        List<String> before = List.of(money, test);

        assertThat(stale(before, money.replace("println(1)", "println(2)"), test))
                .containsExactly("a.Money#later()Ljava/lang/Runnable;");
        assertThat(stale(before, money.replace("void other() {", "void other() { Runnable r = () -> { };"), test))
                .isEmpty();
    }

    @Test
    void a_class_that_is_gone_is_stale() {
        List<String> before = recordedIn(MONEY, TEST);

        assertThat(stale(before, "package a; class T { void adds() { } }"))
                .contains("a.Money#add()I", "a.Money", "a.T#adds()V");
    }

    @Test
    void what_the_class_around_a_test_used_counts_for_the_test() {
        recorded.test("a.T", recorded.method("a.Money", "tax()I"));
        recorded.testIn("a.T", "a.T#test", recorded.method("a.T", "adds()V"));
        List<String> before = List.of(MONEY, TEST);

        assertThat(stale(before, MONEY.replace("return 2", "return 3"), TEST)).containsExactly("a.Money#tax()I");
    }

    @Test
    void a_record_with_gaps_or_of_a_class_that_nobody_finds_is_none() {
        recorded.test("a.T#gaps", Recorded.GAP);
        recorded.test("a.T#gone", recorded.method("a.Gone", "x()V"));

        assertThat(recorded.used("a.T#gaps", List.of(TEST, MONEY))).isEmpty();
        assertThat(recorded.used("a.T#gone", List.of(TEST, MONEY))).isEmpty();
    }

    private List<String> recordedIn(String... sources) {
        executes("a.T", "adds()V", "a.Money", "<init>()V", "a.Money", "add()I");
        return List.of(sources);
    }

    /** One test that executed these methods: class, method, class, method. */
    private void executes(String... methods) {
        int[] used = new int[methods.length / 2];
        for (int i = 0; i < used.length; i++) {
            used[i] = recorded.method(methods[2 * i], methods[2 * i + 1]);
        }
        recorded.test("a.T#test", used);
    }

    private List<String> stale(List<String> before, String... now) {
        return recorded.stale("a.T#test", before, List.of(now));
    }
}
