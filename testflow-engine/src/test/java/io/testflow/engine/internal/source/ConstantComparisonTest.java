package io.testflow.engine.internal.source;

import static io.testflow.engine.internal.source.Compared.changes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstantComparisonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class M { static final int A = %s; }",
                "class M { public static final String A = \"%s\"; }",
                "class M { static final java.lang.String A = \"x\" + %s; }",
                "class M { private final int A = %s; }",
                "interface M { int A = %s; }",
                "@interface M { int A = %s; }",
                "class M { static final long A = (long) (B.c + -%s) << 3; }",
                "class M { static final int A = x ? %s : Y; }"
            })
    void a_field_that_compilers_may_copy_is_a_constant(String text) {
        assertThat(changes(text.formatted(1), text.formatted(2))).containsExactly("M A VALUE [A]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class M { static int A = %s; }",
                "class M { static final Integer A = %s; }",
                "class M { static final Object A = %s; }",
                "class M { static final int[] A = {%s}; }",
                "class M { static final int A = f(%s); }",
                "class M { static final int A = new B(%s).c; }",
                "class M { static final int A = b[%s]; }",
                "class M { static final int A = b = %s; }",
                "class M { static final boolean A = %s instanceof B; }",
                "class M { static final int A = switch (%s) { default -> 1; }; }"
            })
    void a_field_that_must_be_computed_is_none(String text) {
        assertThat(changes(text.formatted(1), text.formatted(2))).containsExactly("M A VALUE");
    }

    @Test
    void a_constant_that_stops_or_starts_being_one_has_changed() {
        String constant = "class M { static final int A = 1; }";
        assertThat(changes(constant, "class M { static int A = 1; }")).containsExactly("M A SIGNATURE [A]");
        assertThat(changes("class M { static int A = 1; }", constant)).containsExactly("M A SIGNATURE [A]");
        assertThat(changes(constant, "class M { static final int A = f(); }")).containsExactly("M A VALUE [A]");
        assertThat(changes(constant, "class M { static final int A; }")).containsExactly("M A VALUE [A]");
        assertThat(changes(constant, "class M { static final long A = 1; }")).containsExactly("M A SIGNATURE [A]");
        assertThat(changes(constant, "class M { @X static final int A = 1; }")).containsExactly("M A ANNOTATIONS");
        assertThat(changes(constant, "class M { }")).containsExactly("M A REMOVED [A]");
        assertThat(changes("class M { }", constant)).containsExactly("M A ADDED [A]");
    }

    @Test
    void a_constant_made_of_a_changed_constant_has_changed_too() {
        String others =
                " class N { static final int B = M.A + 1; static final int Z = 1; } interface O { int C = N.B * 2; }";
        assertThat(changes(
                        "class M { static final int A = 1; }" + others, "class M { static final int A = 2; }" + others))
                .containsExactly("M A VALUE [A]", "N B VALUE [B]", "O C VALUE [C]");
    }

    @Test
    void a_field_that_comes_or_goes_may_hide_a_constant() {
        String constant = "class M extends S { static final int A = B; %s }";
        assertThat(changes(constant.formatted(""), constant.formatted("static int B;")))
                .containsExactly("M B ADDED", "M A VALUE [A]");
        String type = "class M { static final int A = N.B; %s }";
        assertThat(changes(type.formatted(""), type.formatted("private static class N { static int B; }")))
                .contains("M A IMPORTS [A]");
    }

    @Test
    void constants_of_a_type_that_goes_count() {
        assertThat(changes(
                        "class M { static final int A = B; } interface N { int B = 1; }",
                        "class M { static final int A = B; }"))
                .containsExactly("M A VALUE [A]", "N REMOVED [B]");
    }

    @Test
    void an_import_may_bring_another_constant() {
        String text = "class M { static final int A = B; static final int C = 1; }";
        assertThat(changes("import static x.X.B; " + text, "import static y.X.B; " + text))
                .containsExactly("M A IMPORTS [A]");
        assertThat(changes("import static x.X.*; " + text, "import static y.X.*; " + text))
                .containsExactly("M itself IMPORTS", "M A VALUE [A]");
    }

    @Test
    void another_supertype_may_bring_another_constant() {
        String nested = "{ static final int A = B; static final int C = 1; class N { static final int D = B; } }";
        assertThat(changes("class M extends X " + nested, "class M extends Y " + nested))
                .containsExactly("M itself DECLARATION", "M A VALUE [A]", "M$N D VALUE [D]");
    }

    @Test
    void other_annotations_bring_no_constants() {
        String text = "class M { static final int A = B; }";
        assertThat(changes(text, "@X " + text)).containsExactly("M itself ANNOTATIONS");
    }

    @Test
    void tells_the_constants_made_of_others() {
        SourceComparison comparison = SourceComparison.ofThisJdk();
        String text =
                "class M { static final int A = X.TAX + 1, B = 2; static int C = X.TAX; int f() { return X.TAX; } }";
        assertThat(comparison.constantsMadeOf("M.java", text, Set.of("TAX"))).hasValue(Set.of("A"));
        assertThat(comparison.constantsMadeOf("M.java", "class {", Set.of("TAX")))
                .isEmpty();
        assertThat(new SourceComparison(null).constantsMadeOf("M.java", text, Set.of("TAX")))
                .isEmpty();
    }
}
