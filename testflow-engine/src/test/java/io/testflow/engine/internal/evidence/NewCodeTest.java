package io.testflow.engine.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code that a test would execute now, and that nobody could execute when it was recorded. */
class NewCodeTest {

    private static final String BASE = "package a; class Base { static int shared() { return 1; } }";
    private static final String HEIR = "package a; class Heir extends Base { }";
    private static final String TEST =
            "package a; class T { void calls() { Heir.shared(); } void makes() { new Heir(); } }";

    @TempDir
    private Path directory;

    private Recorded recorded;

    @BeforeEach
    void begin() {
        recorded = new Recorded(directory);
    }

    @Test
    void a_static_method_that_comes_to_hide_one_of_a_superclass_changes_the_dispatch() {
        recorded.test("a.T#calls", recorded.method("a.T", "calls()V"), recorded.method("a.Base", "shared()I"));

        assertThat(staleWith("a.T#calls", HEIR.replace("{ }", "{ static int shared() { return 2; } }")))
                .containsExactly("a.Heir");
    }

    @Test
    void a_class_that_gets_a_static_initialiser_is_another_for_who_uses_it() {
        recorded.test(
                "a.T#makes",
                recorded.method("a.T", "makes()V"),
                recorded.method("a.Heir", "<init>()V"),
                recorded.method("a.Base", "<init>()V"));

        assertThat(staleWith("a.T#makes", HEIR.replace("{ }", "{ static { System.gc(); } }")))
                .containsExactly("a.Heir");
    }

    private List<String> staleWith(String test, String heir) {
        return recorded.stale(test, List.of(BASE, HEIR, TEST), List.of(BASE, heir, TEST));
    }
}
