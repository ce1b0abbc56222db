package io.testflow.engine.internal.source;

import static io.testflow.engine.internal.source.Compared.changes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportComparisonTest {

    private static final String BODY =
            " class M { A f() { return null; } int g() { return max(1, 2); } int h; }" + " @B class N extends C { }";

    @Test
    void an_import_that_nobody_mentions_does_nothing() {
        assertThat(changes("import a.X;" + BODY, BODY)).isEmpty();
        assertThat(changes("import a.X;" + BODY, "import b.X;" + BODY)).isEmpty();
        assertThat(changes("import static a.X.y;" + BODY, BODY)).isEmpty();
    }

    @Test
    void the_order_and_the_number_of_imports_do_not_count() {
        assertThat(changes("import a.A; import b.B;" + BODY, "import b.B; import a.A; import a.A;" + BODY))
                .isEmpty();
    }

    @Test
    void an_import_that_now_means_another_type_changes_who_mentions_it() {
        assertThat(changes("import a.A;" + BODY, "import b.A;" + BODY)).containsExactly("M f() IMPORTS");
        assertThat(changes(BODY, "import b.A;" + BODY)).containsExactly("M f() IMPORTS");
        assertThat(changes("import b.A;" + BODY, BODY)).containsExactly("M f() IMPORTS");
        assertThat(changes("import a.B;" + BODY, "import b.B;" + BODY)).containsExactly("N itself IMPORTS");
        assertThat(changes("import a.C;" + BODY, "import b.C;" + BODY)).containsExactly("N itself IMPORTS");
    }

    @Test
    void a_static_import_changes_who_mentions_the_member() {
        assertThat(changes("import static a.X.max;" + BODY, "import static b.X.max;" + BODY))
                .containsExactly("M g() IMPORTS");
        assertThat(changes("import a.max;" + BODY, "import static a.max;" + BODY))
                .containsExactly("M g() IMPORTS");
    }

    @Test
    void a_wildcard_changes_every_type() {
        assertThat(changes("import a.*;" + BODY, "import b.*;" + BODY))
                .containsExactly("M itself IMPORTS", "N itself IMPORTS");
        assertThat(changes(BODY, "import static b.X.*;" + BODY))
                .containsExactly("M itself IMPORTS", "N itself IMPORTS");
    }

    @Test
    void an_import_that_only_changed_code_mentions_is_told_by_that_code() {
        assertThat(changes(
                        "class M { int f() { return 1; } int g() { return 1; } }",
                        "import a.A; class M { int f() { return A.x; } int g() { return 1; } }"))
                .containsExactly("M f() BODY");
    }

    @Test
    void a_changed_body_does_not_hide_a_signature_that_now_means_another_type() {
        assertThat(changes(
                        "import a.A; class M { A f() { return x; } }", "import b.A; class M { A f() { return y; } }"))
                .containsExactly("M f() BODY", "M f() IMPORTS");
    }

    @Test
    void a_type_of_the_file_that_comes_changes_who_mentioned_its_name() {
        assertThat(changes("class M { A f() { return null; } }", "class M { A f() { return null; } } class A { }"))
                .containsExactly("A ADDED", "M f() IMPORTS");
        assertThat(changes("class M { A f() { return null; } class A { } }", "class M { A f() { return null; } }"))
                .containsExactly("M A REMOVED", "M f() IMPORTS", "M$A REMOVED");
    }
}
