package io.testflow.engine.internal.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Switches over enums go through arrays that javac makes for the whole top-level class. */
class EnumSwitchTest {

    private static final String SOURCE = """
            enum E { A, B, C } enum F { X, Y }
            class T {
                int first(E e) { switch (e) { FIRST default: return 9; } }
                int a(E e) { switch (e) { case A: return 1; case B: return 2; default: return 3; } }
                int b(F f) { switch (f) { case X: return 1; default: return 3; } }
                static class N { int c(F f) { switch (f) { case Y: return 1; default: return 3; } } }
            }
            """;

    private static final String BEFORE = SOURCE.replace("FIRST", "");

    @ParameterizedTest
    @ValueSource(strings = {"8", "17"})
    void a_label_changed_changes_its_method(String release) {
        assertThat(changes(BEFORE, BEFORE.replace("case B", "case C"), release)).containsExactly("body T.a(LE;)I");
        assertThat(changes(BEFORE, BEFORE.replace("case X", "case Y"), release)).containsExactly("body T.b(LF;)I");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "17"})
    void labels_that_change_places_change_their_method(String release) {
        String swapped =
                BEFORE.replace("case A", "case Q").replace("case B", "case A").replace("case Q", "case B");

        assertThat(changes(BEFORE, swapped, release)).containsExactly("body T.a(LE;)I");
    }

    @Test
    void a_switch_over_another_enum_above_changes_its_method_alone() {
        String with = "int first(%s e) { switch (e) { case %s: return 8; default: return 9; } }";
        String method = "int first(E e) { switch (e) { FIRST default: return 9; } }";
        String x = SOURCE.replace(method, "int first(Thread.State e) { switch (e) { default: return 9; } }");
        String y = SOURCE.replace(method, with.formatted("Thread.State", "NEW"));

        assertThat(changes(x, y, "17")).containsExactly("body T.first(Ljava/lang/Thread$State;)I");
    }

    @Test
    void a_label_added_above_changes_its_method_alone() {
        assertThat(changes(BEFORE, SOURCE.replace("FIRST", "case C: return 7; case B: return 8;"), "17"))
                .containsExactly("body T.first(LE;)I");
    }

    @Test
    void a_label_between_its_own_that_only_another_switch_has_does_not_count() {
        String source = """
                enum E { A, B, C, D }
                class T { int first(E e) { switch (e) { case A: return 1; LABEL case C: return 3; case D: return 4; default: return 5; } }
                    int a(E e) { switch (e) { case A: return 1; case C: return 3; case D: return 4; default: return 5; } } }
                """;

        // Without the label, the table of the second switch has no gap any more.
        assertThat(changes(source.replace("LABEL", "case B: return 2;"), source.replace("LABEL", ""), "17"))
                .containsExactly("body T.first(LE;)I");
    }

    @Test
    void an_anonymous_class_added_above_changes_its_method_alone() {
        assertThat(changes(
                        BEFORE,
                        BEFORE.replace("default: return 9;", "default: return new Object() {}.hashCode();"),
                        "17"))
                .containsExactly("body T.first(LE;)I");
    }

    @Test
    void constants_of_the_enum_that_are_added_or_change_places_do_not_change_the_switch() {
        assertThat(changes(BEFORE, BEFORE.replace("A, B, C", "D, B, A, C"), "17"))
                .contains("shape E")
                .noneMatch(change -> change.contains(" T"));
    }

    @Test
    void the_class_of_the_arrays_is_no_class_of_its_own() {
        NestFingerprints nest = Compiled.of(BEFORE).nest("T");

        assertThat(nest.classes()).containsOnlyKeys("T", "T$N");
        assertThat(nest.names().of(new MethodName("T$1", "<clinit>", "()V")))
                .containsExactlyInAnyOrder(
                        new MethodName("T", "first", "(LE;)I"),
                        new MethodName("T", "a", "(LE;)I"),
                        new MethodName("T", "b", "(LF;)I"),
                        new MethodName("T$N", "c", "(LF;)I"));
    }

    @Test
    void an_array_of_numbers_that_somebody_wrote_is_no_array_of_constants() {
        String source = """
                class T { static class N { static int[] table = {1, 2}; }
                    int a(int i) { switch (N.table[i]) { case 1: return 1; case 2: return 2; default: return 3; } } }
                """;

        assertThat(changes(source, source.replace("{1, 2}", "{2, 1}"), "17")).containsExactly("body T$N.<clinit>()V");
        assertThat(changes(source, source.replace("case 1", "case 4"), "17")).containsExactly("body T.a(I)I");
        assertThat(changes(source, source.replace("return 1;", "return 5;"), "17"))
                .containsExactly("body T.a(I)I");
    }

    @Test
    void switches_in_the_selector_of_another_count_as_their_own() {
        String source = """
                enum E { A, B } enum F { X, Y }
                class T { E e(int i) { return null; }
                    int a(E e, F f) { switch (e(switch (f) { case X -> 1; default -> 2; })) { case A: return 1; default: return 3; } } }
                """;

        assertThat(changes(source, source.replace("case X", "case Y"), "17")).containsExactly("body T.a(LE;LF;)I");
        assertThat(changes(source, source.replace("case A", "case B"), "17")).containsExactly("body T.a(LE;LF;)I");
    }

    @Test
    void the_arrays_of_kotlin_count_as_the_constants_that_they_number() {
        // What Kotlin makes of a `when`, but for the flag that says that a compiler made the class.
        String source = """
                enum E { A, B }
                class T {
                    static class WhenMappings { static final int[] $EnumSwitchMapping$0;
                        static { int[] a = new int[E.values().length]; a[E.A.ordinal()] = 1; a[E.B.ordinal()] = 2; $EnumSwitchMapping$0 = a; } }
                    int a(E e) { return WhenMappings.$EnumSwitchMapping$0[e.ordinal()]; }
                }
                """;
        Compiled before = SyntheticMembers.in(Compiled.of(source), "T$WhenMappings");
        Compiled after =
                SyntheticMembers.in(Compiled.of(source.replace("a[E.B.ordinal()] = 2;", "")), "T$WhenMappings");

        assertThat(before.nest("T").classes()).containsOnlyKeys("T");
        assertThat(before.changesTo(after)).containsExactly("body T.a(LE;)I");
    }

    private static List<String> changes(String before, String after, String release) {
        return Compiled.of(before, "--release", release).changesTo(Compiled.of(after, "--release", release));
    }
}
