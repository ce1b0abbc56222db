package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.engine.internal.library.Library;
import io.testflow.engine.internal.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row 11 of the safety table: what of a library makes stale, for a recording that is given. */
class LibraryUseTest {

    private static final String BASE =
            "package lib; public class Base implements java.io.Serializable, Kind { public int rate() { return 1; } }";
    private static final String KIND = "package lib; public interface Kind { }";
    private static final String TAG = "package lib; public @interface Tag { }";
    private static final String MONEY = "package lib; @Tag public class Money extends Base {"
            + " public static int count; public static class Part { int size() { return 1; } } }";
    private static final String OTHER = "package lib; public class Other { int tax() { return 1; } }";
    private static final String TEST = "package a; class T { void adds() { } }";

    @TempDir
    private Path directory;

    private Recorded recorded;
    private Library library;

    @BeforeEach
    void begin() {
        recorded = new Recorded(directory);
        library = new Library(directory);
        recorded.library(library.jar("one.jar", BASE, KIND, TAG, MONEY, OTHER));
    }

    @Test
    void a_class_that_was_executed_counts_as_a_whole() {
        uses(recorded.probe(Kind.LIBRARY_CLASS, "lib.Other", ""));

        assertThat(staleWith(TEST, BASE, KIND, TAG, MONEY, OTHER.replace("return 1", "return 2")))
                .containsExactly("lib.Other");
    }

    @Test
    void a_class_that_was_asked_for_counts_with_what_it_inherits_from_and_its_annotations() {
        uses(recorded.probe(Kind.CLASS_ASKED, "lib.Money", ""));
        Snapshot before = recorded.passed("a.T", List.of(TEST));

        assertThat(before.things())
                .extracting(used -> used.thing().kind() + " " + used.thing().name())
                .contains("CLASS lib.Kind", "CLASS lib.Base", "CLASS lib.Money", "CLASS lib.Tag")
                .doesNotContain("SHAPE lib.Money", "DISPATCH lib.Money", "DISPATCH lib.Kind", "CLASS lib.Other");
        assertThat(staleWith(before, TEST, BASE.replace("return 1", "return 2"), KIND, TAG, MONEY, OTHER))
                .containsExactly("lib.Base");
        assertThat(staleWith(before, TEST, BASE, KIND, TAG.replace("{ }", "{ int value() default 1; }"), MONEY, OTHER))
                .containsExactly("lib.Tag");
        assertThat(staleWith(before, TEST, BASE, KIND, TAG, MONEY, OTHER.replace("return 1", "return 2")))
                .isEmpty();
    }

    @Test
    void a_nested_class_counts_by_itself() {
        uses(recorded.probe(Kind.LIBRARY_CLASS, "lib.Money$Part", ""));

        assertThat(staleWith(TEST, BASE, KIND, TAG, MONEY.replace("return 1", "return 2"), OTHER))
                .containsExactly("lib.Money$Part");
    }

    @Test
    void a_mock_counts_as_what_it_mocks_and_for_nobody_where_that_is_of_the_jdk() {
        uses(
                recorded.probe(Kind.LIBRARY_CLASS, "lib.Money$MockitoMock$1a2b", ""),
                recorded.probe(Kind.LIBRARY_CLASS, "org.mockito.codegen.Path$MockitoMock$3c4d", ""));

        assertThat(staleWith(TEST, BASE, KIND, TAG, MONEY.replace("int count;", "int count = 1;"), OTHER))
                .containsExactly("lib.Money");
    }

    @Test
    void of_a_class_that_comes_from_nowhere_nobody_knows_what_it_was() {
        uses(recorded.probe(Kind.LIBRARY_CLASS, "elsewhere.Plugin$Part", ""));

        assertThat(recorded.used("a.T", List.of(TEST))).isEmpty();
    }

    @Test
    void a_line_number_counts_for_nobody() {
        uses(recorded.probe(Kind.LIBRARY_CLASS, "lib.Other", ""), recorded.probe(Kind.CLASS_ASKED, "lib.Money", ""));

        assertThat(staleWith(TEST, "\n\n" + BASE, KIND, TAG, MONEY, "\n\n" + OTHER))
                .isEmpty();
    }

    @Test
    void whoever_names_a_class_or_reads_its_statics_uses_it() {
        String test = "package a; class T { void adds() { lib.Money.count++; } }";
        uses(recorded.method("a.T", "adds()V"));
        Snapshot before = recorded.passed("a.T", List.of(test));

        assertThat(staleWith(before, test, BASE, KIND, TAG, MONEY.replace("return 1", "return 2"), OTHER))
                .isEmpty();
        assertThat(staleWith(before, test, BASE, KIND, TAG, MONEY.replace("int count;", "int count = 1;"), OTHER))
                .containsExactly("lib.Money");
    }

    @Test
    void an_override_of_what_a_library_declares_changes_the_dispatch() {
        String heir = "package a; class Heir extends lib.Money { void own() { } }";
        uses(recorded.method("a.Heir", "own()V"));
        Snapshot before = recorded.passed("a.T", List.of(heir));

        assertThat(recorded.stale(
                        before, List.of(heir.replace("void own", "public int more() { return 1; } void own"))))
                .isEmpty();
        assertThat(recorded.stale(
                        before, List.of(heir.replace("void own", "public int rate() { return 2; } void own"))))
                .containsExactly("a.Heir");
    }

    private void uses(int... probes) {
        recorded.test("a.T", probes);
    }

    private List<String> staleWith(String test, String... sources) {
        return staleWith(recorded.passed("a.T", List.of(test)), test, sources);
    }

    private List<String> staleWith(Snapshot before, String test, String... sources) {
        recorded.library(library.jar("two.jar", sources));
        return recorded.stale(before, List.of(test));
    }
}
