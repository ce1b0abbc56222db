package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recording.Recording;
import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.core.internal.recording.Recording.Probe;
import io.testflow.core.internal.recording.Recording.Scope;
import io.testflow.core.internal.recording.Recording.ScopeKind;
import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.SnapshotBuilder;
import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.snapshot.UsedThing;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows 1 to 6 of the safety table: what a change of compiled code makes stale, for a recording that is given. */
class UsedThingsTest {

    @TempDir
    private Path directory;

    private int compilations;
    private final List<Probe> probes = new ArrayList<>(List.of(new Probe(Kind.UNKNOWN, "", "")));
    private final List<Scope> scopes = new ArrayList<>();

    private static final String MONEY =
            "package a; public class Money { public int add() { return 1; } int tax() { return 2; } }";
    private static final String TEST = "package a; class T { void adds() { new Money().add(); } }";

    @Test
    void a_changed_body_is_stale_for_who_executed_it() {
        Snapshot snapshot = recordedIn(MONEY, TEST);

        assertThat(stale(snapshot, MONEY.replace("return 1", "return 3"), TEST)).containsExactly("a.Money#add()I");
    }

    @Test
    void a_body_that_was_not_executed_is_stale_for_nobody() {
        Snapshot snapshot = recordedIn(MONEY, TEST);

        assertThat(stale(snapshot, MONEY.replace("return 2", "return 3"), TEST)).isEmpty();
    }

    @Test
    void a_comment_a_private_method_and_a_method_that_nobody_inherits_are_stale_for_nobody() {
        Snapshot snapshot = recordedIn(MONEY, TEST);

        assertThat(stale(
                        snapshot,
                        "/* \n\n */"
                                + MONEY.replace(
                                        "int tax()",
                                        "private int own() { return 5; } public int other() { return 6; } int tax()"),
                        TEST))
                .isEmpty();
    }

    @Test
    void an_override_of_what_the_jdk_or_a_superclass_declares_changes_the_dispatch() {
        Snapshot snapshot = recordedIn(MONEY, TEST);

        assertThat(stale(
                        snapshot,
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
        Snapshot snapshot = snapshot(base, middle, heir, test);

        assertThat(stale(
                        snapshot,
                        base,
                        "package a; class Middle extends Base { int rate() { return 2; } }",
                        heir,
                        test))
                .contains("a.Heir", "a.Middle");
    }

    @Test
    void a_field_a_supertype_and_an_annotation_change_the_shape_of_who_names_the_class() {
        Snapshot snapshot = recordedIn(MONEY, TEST);

        assertThat(stale(snapshot, MONEY.replace("int tax()", "int rate; int tax()"), TEST))
                .containsExactly("a.Money");
        assertThat(stale(snapshot, MONEY.replace("Money {", "Money implements Cloneable {"), TEST))
                .containsExactly("a.Money");
        assertThat(stale(snapshot, MONEY.replace("public class", "@Deprecated public class"), TEST))
                .containsExactly("a.Money");
    }

    @Test
    void a_type_that_an_executed_method_only_names_counts_with_its_family() {
        String kind = "package a; interface Kind extends Root { }";
        String root = "package a; interface Root { }";
        String test = "package a; class T { boolean is(Object o) { return o instanceof Kind; } }";
        executes("a.T", "is(Ljava/lang/Object;)Z");
        Snapshot snapshot = snapshot(kind, root, test);

        assertThat(stale(snapshot, kind, "package a; interface Root { int LIMIT = 5; }", test))
                .containsExactly("a.Root");
    }

    @Test
    void an_annotation_on_the_annotation_of_a_class_counts() {
        String tag = "package a; @interface Tag { }";
        String test = "package a; @Tag class T { void adds() { } }";
        executes("a.T", "adds()V");
        Snapshot snapshot = snapshot(tag, test);

        assertThat(stale(snapshot, "package a; @interface Tag { int value() default 1; }", test))
                .contains("a.Tag");
    }

    @Test
    void what_an_initialiser_used_counts_for_a_test_that_found_the_class_initialised() {
        String settings =
                "package a; class Settings { static int limit = Reader.read(); static int limit() { return limit; } }";
        String reader = "package a; class Reader { static int read() { return 1; } }";
        String test = "package a; class T { void second() { Settings.limit(); } }";
        int initialiser = probe(Kind.INITIALISER, "a.Settings", "");
        scopes.add(new Scope(
                ScopeKind.INITIALISER,
                String.valueOf(initialiser),
                "",
                bits(probe(Kind.METHOD, "a.Settings", "<clinit>()V"), probe(Kind.METHOD, "a.Reader", "read()I"))));
        executes("a.T", "second()V", "a.Settings", "limit()I");
        Snapshot snapshot = snapshot(settings, reader, test);

        assertThat(stale(snapshot, settings, reader.replace("return 1", "return 2"), test))
                .containsExactly("a.Reader#read()I");
    }

    @Test
    void what_a_test_used_that_wrote_a_static_field_counts_for_a_test_that_reads_it() {
        String shared =
                "package a; class Shared { static Object it; static Object get() { if (it == null) { it = Maker.make(); } return it; } }";
        String maker = "package a; class Maker { static Object make() { return 1; } }";
        String test = "package a; class T { void first() { Shared.get(); } void second() { Shared.get(); } }";
        scopes.add(new Scope(
                ScopeKind.TEST,
                "a.T#first",
                "",
                bits(
                        probe(Kind.METHOD, "a.T", "first()V"),
                                probe(Kind.METHOD, "a.Shared", "get()Ljava/lang/Object;"),
                        probe(Kind.METHOD, "a.Maker", "make()Ljava/lang/Object;"),
                                probe(Kind.STATICS_WRITTEN, "a.Shared", ""))));
        executes("a.T", "second()V", "a.Shared", "get()Ljava/lang/Object;");
        Snapshot snapshot = snapshot(shared, maker, test);

        assertThat(stale(snapshot, shared, maker.replace("return 1", "return 2"), test))
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
        Snapshot snapshot = snapshot(money, test);

        assertThat(stale(snapshot, money.replace("println(1)", "println(2)"), test))
                .containsExactly("a.Money#later()Ljava/lang/Runnable;");
        assertThat(stale(snapshot, money.replace("void other() {", "void other() { Runnable r = () -> { };"), test))
                .isEmpty();
    }

    @Test
    void a_class_that_is_gone_is_stale() {
        Snapshot snapshot = recordedIn(MONEY, TEST);

        assertThat(stale(snapshot, "package a; class T { void adds() { } }"))
                .contains("a.Money#add()I", "a.Money", "a.T#adds()V");
    }

    @Test
    void what_the_class_around_a_test_used_counts_for_the_test() {
        scopes.add(new Scope(ScopeKind.TEST, "a.T", "", bits(probe(Kind.METHOD, "a.Money", "tax()I"))));
        scopes.add(new Scope(ScopeKind.TEST, "a.T#adds", "a.T", bits(probe(Kind.METHOD, "a.T", "adds()V"))));
        Snapshot snapshot = snapshot(MONEY, TEST);

        assertThat(stale(snapshot, MONEY.replace("return 2", "return 3"), TEST)).containsExactly("a.Money#tax()I");
    }

    @Test
    void a_record_with_gaps_or_of_a_class_that_nobody_finds_is_none() {
        scopes.add(new Scope(ScopeKind.TEST, "a.T#gaps", "", bits(0)));
        scopes.add(new Scope(ScopeKind.TEST, "a.T#gone", "", bits(probe(Kind.METHOD, "a.Gone", "x()V"))));

        UsedThings used = new UsedThings(new Recording(probes, scopes), code(TEST, MONEY));

        assertThat(used.of("a.T#gaps")).isEmpty();
        assertThat(used.of("a.T#gone")).isEmpty();
    }

    private Snapshot recordedIn(String... sources) {
        executes("a.T", "adds()V", "a.Money", "<init>()V", "a.Money", "add()I");
        return snapshot(sources);
    }

    /** One test that executed these methods: class, method, class, method. */
    private void executes(String... methods) {
        BitSet used = new BitSet();
        for (int i = 0; i < methods.length; i += 2) {
            used.set(probe(Kind.METHOD, methods[i], methods[i + 1]));
        }
        scopes.add(new Scope(ScopeKind.TEST, "a.T#test", "", used));
    }

    private int probe(Kind kind, String owner, String member) {
        Probe probe = new Probe(kind, owner, member);
        if (!probes.contains(probe)) {
            probes.add(probe);
        }
        return probes.indexOf(probe);
    }

    private static BitSet bits(int... numbers) {
        BitSet bits = new BitSet();
        for (int number : numbers) {
            bits.set(number);
        }
        return bits;
    }

    private Snapshot snapshot(String... sources) {
        UsedThings used = new UsedThings(new Recording(probes, scopes), code(sources));
        String test = scopes.get(scopes.size() - 1).name();
        SnapshotBuilder builder = new SnapshotBuilder(new SnapshotOrigin("g:a", "test", "", "", Instant.EPOCH));
        Set<UsedThing> things = used.of(test).orElseThrow();
        builder.passed(TestId.ofClass(test), things);
        return builder.build();
    }

    private List<String> stale(Snapshot snapshot, String... sources) {
        BitSet stale = StaleThings.of(snapshot, code(sources));
        return stale.stream()
                .mapToObj(snapshot.things()::get)
                .map(UsedThing::thing)
                .map(Thing::name)
                .distinct()
                .toList();
    }

    private CompiledCode code(String... sources) {
        Path output = directory.resolve(String.valueOf(compilations++));
        Javac.compile(output, List.of(sources));
        return new CompiledCode(new ClassFiles(List.of(output)));
    }
}
